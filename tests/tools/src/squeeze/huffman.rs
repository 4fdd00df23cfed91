//! How many binary choices name a byte: few for the frequent ones.

/// How many kinds of byte have a tree of their own.
pub(super) const KINDS: usize = 10;

/// The longest code: the loader's table of nodes has two to this power and once more as many.
const LONGEST: u8 = 12;

/// Bytes that occur less often count as if they did so often: to tell their lengths apart takes more than it saves.
const RARE: u32 = 20;

/// The canonical Huffman code of one kind of byte.
pub(super) struct Tree {
    lengths: [u8; 256],
    nodes: [u32; 256],
}

impl Tree {
    /// The code for bytes that occur so many times.
    pub(super) fn of(counts: &[u32; 256]) -> Self {
        let mut least = RARE;
        let lengths = loop {
            let floored = counts.map(|count| if count == 0 { 0 } else { count.max(least) });
            let lengths = lengths(&floored);
            if lengths.iter().all(|length| *length <= LONGEST) {
                break lengths;
            }
            least *= 2;
        };
        Self {
            lengths,
            nodes: nodes(&lengths),
        }
    }

    /// How long each byte's code is, a digit each; nothing behind the last byte that occurs.
    pub(super) fn text(&self) -> String {
        let digits = self
            .lengths
            .map(|length| char::from_digit(length.into(), 36).unwrap_or_default());
        let digits: String = digits.iter().collect();
        digits.trim_end_matches('0').to_owned()
    }

    /// The byte's code behind a one, that is to say its leaf.
    pub(super) fn node(&self, byte: u8) -> u32 {
        self.nodes[usize::from(byte)]
    }
}

fn lengths(counts: &[u32; 256]) -> [u8; 256] {
    let mut lengths = [0; 256];
    let mut groups: Vec<(u32, Vec<usize>)> = (0..256)
        .filter(|byte| counts[*byte] > 0)
        .map(|byte| (counts[byte], vec![byte]))
        .collect();
    if let [(_, only)] = groups.as_slice() {
        lengths[only[0]] = 1;
    }
    while groups.len() > 1 {
        groups.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let (mut count, mut bytes) = groups.pop().unwrap_or_default();
        if let Some((more, others)) = groups.pop() {
            count += more;
            bytes.extend(others);
        }
        for byte in &bytes {
            lengths[*byte] += 1;
        }
        groups.push((count, bytes));
    }
    lengths
}

fn nodes(lengths: &[u8; 256]) -> [u32; 256] {
    let mut nodes = [0; 256];
    let mut node = 1;
    for length in 1..=LONGEST {
        node *= 2;
        for byte in 0..256 {
            if lengths[byte] == length {
                nodes[byte] = node;
                node += 1;
            }
        }
    }
    nodes
}
