//! The server as its clients see it: raw requests over a socket.

use super::*;
use std::io::{Read, Write};
use std::net::TcpStream;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A server over a folder of its own, which goes with it.
struct Scene {
    server: Server,
    folder: PathBuf,
}

impl Scene {
    fn new(name: &str) -> io::Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("initiative-server-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("www/sub"))?;
        std::fs::write(folder.join("secret.txt"), "secret")?;
        std::fs::write(folder.join("www/index.html"), "top")?;
        std::fs::write(folder.join("www/sub/index.html"), "below")?;
        std::fs::write(folder.join("www/a b.wasm"), [0, 255])?;
        let server = Server::start(Site::of(folder.join("www")), 0)?;
        Ok(Self { server, folder })
    }

    /// Status line, header fields and body of what `path` is answered with.
    fn get(&self, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(self.server.address)?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: here\r\nX-Probe: 1\r\nConnection: close\r\n\r\n"
        )?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

#[test]
fn pages_carry_the_policy_and_other_files_do_not() -> Outcome {
    let scene = Scene::new("policy")?;
    for (path, body) in [("/", "top"), ("/sub", "below"), ("/sub/?a=b", "below")] {
        let answer = scene.get(path)?;
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.ends_with(body),
            "{answer}"
        );
        assert!(
            answer.contains(STRICT_POLICY) && answer.contains("no-cache"),
            "{answer}"
        );
    }
    let module = scene.get("/a%20b.wasm")?;
    assert!(
        module.contains("application/wasm") && !module.contains("Policy"),
        "{module}"
    );
    assert!(
        !module.to_lowercase().contains("access-control"),
        "{module}"
    );
    Ok(())
}

#[test]
fn nothing_outside_the_folder_is_served() -> Outcome {
    let scene = Scene::new("outside")?;
    for path in [
        "/../secret.txt",
        "/sub/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%00",
        "/%",
        "/%zz",
        "/none",
    ] {
        let answer = scene.get(path)?;
        assert!(
            answer.starts_with("HTTP/1.1 404") && !answer.ends_with("secret"),
            "{path}: {answer}"
        );
    }
    Ok(())
}

#[test]
fn replies_go_before_files_and_requests_are_remembered() -> Outcome {
    let scene = Scene::new("replies")?;
    let reply =
        Reply::new("text/html; charset=gbk", "laid over").with("Content-Security-Policy", "own");
    scene.server.put("/index.html", reply.status(203));
    let answer = scene.get("/index.html")?;
    assert!(
        answer.starts_with("HTTP/1.1 203") && answer.ends_with("laid over"),
        "{answer}"
    );
    assert!(
        answer.contains("Policy: own") && !answer.contains("default-src"),
        "{answer}"
    );
    scene.server.remove("/index.html");
    assert!(scene.get("/index.html?x")?.ends_with("top"));
    let seen = scene.server.seen();
    let paths: Vec<_> = seen
        .iter()
        .map(|seen| (seen.path.as_str(), seen.status))
        .collect();
    assert_eq!(paths, [("/index.html", 203), ("/index.html?x", 200)]);
    assert_eq!(seen[0].header("x-probe"), Some("1"));
    scene.server.forget();
    assert!(scene.server.seen().is_empty());
    Ok(())
}

#[test]
fn a_taken_port_is_reported_as_such() -> Outcome {
    let scene = Scene::new("port")?;
    let again = Server::start(Site::default(), scene.server.address.port());
    assert_eq!(
        again.err().map(|error| error.kind()),
        Some(io::ErrorKind::AddrInUse)
    );
    Ok(())
}

#[test]
fn what_is_held_is_answered_when_it_is_released() -> Outcome {
    let scene = Scene::new("held")?;
    scene.server.hold("/sub/");
    let answers = std::thread::scope(|scope| {
        let held = scope.spawn(|| scene.get("/sub/?a=b").unwrap_or_default());
        // Others are answered meanwhile.
        let other = scene.get("/").unwrap_or_default();
        let early = held.is_finished();
        scene.server.release("/sub/");
        (other, early, held.join().unwrap_or_default())
    });
    let (other, early, held) = answers;
    assert!(other.ends_with("top") && !early, "{other}");
    assert!(held.ends_with("below"), "{held}");
    // A server that ends leaves no one waiting.
    scene.server.hold("/");
    let mut stream = TcpStream::connect(scene.server.address)?;
    write!(stream, "GET / HTTP/1.1\r\nHost: here\r\n\r\n")?;
    drop(scene);
    Ok(())
}
