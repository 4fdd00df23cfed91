//! Scripts that run in every page before its own.
//!
//! A browser's protocol does that where it can. Where it cannot, the server writes them into the page, first of
//! all, and lets this one script through the page's policy, which stays as strict towards everything else.

use super::{Reply, lock};
use std::sync::{Arc, Mutex};

/// The scripts, which servers may share and a test may change while they run. Each takes itself out of the page.
#[derive(Debug, Default, Clone)]
pub struct Ahead(Arc<Mutex<String>>);

/// Names the script to the policy. Nobody else is on this machine's loopback to make use of it.
const NONCE: &str = "'nonce-ahead'";

impl Ahead {
    /// Nothing but this runs ahead from now on.
    pub fn set(&self, script: &str) {
        script.clone_into(&mut lock(&self.0));
    }

    /// This runs ahead as well, after what does already.
    pub fn add(&self, script: &str) {
        let mut all = lock(&self.0);
        all.push_str(";\n");
        all.push_str(script);
    }

    /// The page with the scripts in it.
    pub(super) fn of(&self, mut page: Reply) -> Reply {
        let scripts = lock(&self.0).clone();
        // The encoding of a page may be any: what is not ASCII goes in as an escape, which strings and regular
        // expressions both read.
        let mut script = String::new();
        for unit in scripts.encode_utf16() {
            match u8::try_from(unit).ok().filter(u8::is_ascii) {
                Some(byte) => script.push(byte.into()),
                None => script.push_str(&format!("\\u{unit:04x}")),
            }
        }
        let tag =
            format!("<script nonce=\"ahead\">document.currentScript.remove();\n{script}</script>");
        let doctype = b"<!doctype html>";
        let start = if page
            .bytes
            .get(..doctype.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(doctype))
        {
            doctype.len()
        } else {
            0
        };
        page.bytes.splice(start..start, tag.into_bytes());
        for (name, value) in &mut page.headers {
            if name.eq_ignore_ascii_case("content-security-policy") {
                *value = letting_through(value);
            }
        }
        page
    }
}

/// The policy that lets the script through.
fn letting_through(policy: &str) -> String {
    let directive = |name: &str| {
        let mut all = policy.split(';').map(str::trim);
        all.find_map(|one| one.strip_prefix(name)?.strip_prefix(' '))
    };
    let (name, sources) = match (directive("script-src"), directive("default-src")) {
        (Some(sources), _) => ("script-src", sources),
        (None, Some(sources)) => ("default-src", sources),
        (None, None) => return policy.to_owned(),
    };
    let others = sources.replace("'none'", "");
    let wanted = format!("script-src {NONCE} {}", others.trim());
    if name == "script-src" {
        policy.replacen(&format!("script-src {sources}"), wanted.trim(), 1)
    } else {
        format!("{policy}; {}", wanted.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scripts_come_first_and_only_they_are_let_through() {
        let ahead = Ahead::default();
        ahead.set("first('×')");
        ahead.add("second()");
        let policy = "default-src 'none'; script-src 'self'; style-src 'self'";
        let page = Reply::page("<!DOCTYPE html><p>").with("Content-Security-Policy", policy);
        let page = ahead.of(page);
        assert_eq!(
            String::from_utf8_lossy(&page.bytes),
            "<!DOCTYPE html><script nonce=\"ahead\">document.currentScript.remove();\nfirst('\\u00d7');\nsecond()</script><p>"
        );
        assert_eq!(
            page.header("content-security-policy"),
            Some("default-src 'none'; script-src 'nonce-ahead' 'self'; style-src 'self'")
        );
    }

    #[test]
    fn a_policy_without_scripts_gets_this_one_and_none_stays_none() {
        for (given, wanted) in [
            (
                "default-src 'none'",
                "default-src 'none'; script-src 'nonce-ahead'",
            ),
            (
                "default-src 'self'",
                "default-src 'self'; script-src 'nonce-ahead' 'self'",
            ),
            ("script-src 'none'", "script-src 'nonce-ahead'"),
            ("img-src 'self'", "img-src 'self'"),
        ] {
            assert_eq!(letting_through(given), wanted);
        }
    }
}
