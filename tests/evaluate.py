"""Evaluates every working again, by code that shares nothing with the crate: Python's fractions alone.

    python3 tests/evaluate.py PROGRAM [DATASET…]

PROGRAM `figures --format json --lang X FILE` writes every figure of a dataset. Of the shipped dataset, of those that are
named and of some made up from a seed, in five languages, each working is evaluated as it is printed and as data, and has
to give the value that is shown: within half a unit of its last digit, and no further from the exact one than half of its
interval or 2% of it. The interval has to be the one that the record gives. *At least*, *at most* and ranges have to hold every value that the inputs allow, and little more.
"""
import json, random, re, subprocess, sys, tempfile
from datetime import date, timedelta
from fractions import Fraction

# Decimal mark, grouping, powers of ten, and the words for: about, at least, at most.
LANGUAGES = {
    "en": (".", ",", {"trillion": 12, "billion": 9, "million": 6}, ("about", "at least", "at most")),
    "zh": (".", ",", {"万亿": 12, "亿": 8, "万": 4}, ("约", "至少", "至多")),
    "fr": (",", "\u202f", {"billion": 12, "milliard": 9, "million": 6}, ("environ", "au moins", "au plus")),
    "ko": (".", ",", {"조": 12, "억": 8, "만": 4}, ("약", "최소", "최대")),
    "ja": (".", ",", {"兆": 12, "億": 8, "万": 4}, ("約", "以上", "以下")),
}
SIGNS = {"÷": "/", "×": "*", "+": "+", "−": "-"}


def amounts(text, lang):
    """The numbers of an amount in ones, each with one unit of its last place; both ends of a range."""
    mark, group, words, _ = LANGUAGES[lang]
    digits = rf"(−?)(\d+(?:{re.escape(group)}\d{{3}})*)(?:{re.escape(mark)}(\d+))?"
    pattern = rf"{digits}[\s\u202f]?({'|'.join(words)}|%)?"
    found = []
    for sign, whole, places, word in re.findall(pattern, text):
        number = Fraction(whole.replace(group, "") + (f".{places}" if places else ""))
        found.append([-number if sign else number, Fraction(1, 10 ** len(places)), word])
    for amount in found:
        word = amount[2] or found[-1][2]
        power = Fraction(1, 100) if word == "%" else 10 ** words.get(word, 0)
        amount[:] = [amount[0] * power, amount[1] * power]
    return found


def evaluate_printed(formula, lang):
    """The value of `a ÷ b` as the language writes it; of a range that of its middle."""
    def value(operand):
        found = [number for number, _ in amounts(operand[0], lang)]
        return f"Fraction('{sum(found) / len(found)}')"
    parts = re.split(r"( [÷×+−] |[()])", formula)
    code = (SIGNS.get(part.strip(), part) if index % 2 else value([part]) if part.strip() else ""
            for index, part in enumerate(parts))
    return eval("".join(code), {"Fraction": Fraction})


def evaluate_data(working, interval_of):
    """The value of a working as data, and the interval that its inputs allow; an open end is None."""
    if "number" in working:
        return Fraction(working["number"]), (Fraction(working["number"]),) * 2
    if "figure" in working:
        return Fraction(working["value"]) * Fraction(10) ** working["scale"], interval_of(working["figure"])
    (a, (a_low, a_high)), (b, (b_low, b_high)) = (
        evaluate_data(working[side], interval_of) for side in ("left", "right"))
    operation = {"+": lambda x, y: x + y, "−": lambda x, y: x - y, "×": lambda x, y: x * y, "÷": lambda x, y: x / y}
    operate = operation[working["op"]]
    open_to = lambda end, side: 10 ** 60 * side if end is None else end
    lefts = open_to(a_low, -1), open_to(a_high, 1)
    # Near zero nothing limits what is divided by it.
    rights = [end or Fraction(1, 10 ** 60) * (1 if b > 0 else -1) if working["op"] == "÷" else end
              for end in (open_to(b_low, -1), open_to(b_high, 1))]
    ends = [operate(x, y) for x in lefts for y in rights]
    limited = lambda end: None if abs(end) > 10 ** 40 else end
    return operate(a, b), (limited(min(ends)), limited(max(ends)))


def is_near(shown, unit, exact, low, high, rounding=Fraction(1, 2)):
    """Whether a shown value is the exact one, but for so much of its last digit; for less than all of it."""
    off = abs(shown - exact)
    if off <= unit * rounding and off < unit:
        return True
    # The last digit of 1,200 may be the 2, where rounding moves it by no more than half of the interval or 2%.
    while shown and shown % (unit * 10) == 0 and unit < abs(shown):
        unit *= 10
    width = 0 if None in (low, high) else high - low
    return off <= unit * rounding and off < unit and off <= max(width / 2, abs(exact) / 50)


def holds(ends, kind, low, high):
    """Whether the words hold the whole interval, each end rounded outwards by less than its last digit."""
    (first, unit), (last, last_unit) = ends[0], ends[-1]
    from_low = low is not None and first <= low and is_near(first, unit, low, low, high, 1)
    to_high = high is not None and high <= last and is_near(last, last_unit, high, low, high, 1)
    return (from_low or kind == "at most") and (to_high or kind == "at least")


def is_end(stated, end, side, slack):
    """Whether the record's end is that of the interval, rounded outwards by no more than the slack; or both are open."""
    return stated is end if None in (stated, end) else 0 <= (end - stated) * side <= slack


def check(record, records, lang):
    """What is wrong with the figure's working; nothing where it gives the shown value."""
    bound = lambda text, scale: Fraction(text) * scale if text else None
    scale_of = lambda one: Fraction(1, 100) if one["unit"] == "%" else Fraction(1)
    interval = lambda one: tuple(bound(one[end], scale_of(one)) for end in ("low", "high"))
    exact, (low, high) = evaluate_data(record["working"], lambda figure: interval(records[figure]))
    result = record["result"]
    power = Fraction(10) ** result["scale"]
    last = power / 10 ** len(result["value"].partition(".")[2])
    # Ends have a decimal place more than the result, or six.
    slack = scale_of(record) / 10 ** 6 + last / 10
    faults = [f"{name} is {record[name]}, not {end}"
              for name, side, stated, end in zip(("low", "high"), (1, -1), interval(record), (low, high))
              if not is_end(stated, end, side, slack)]
    formula, shown = record["formula"].split(" = ")
    ends, words = amounts(shown, lang), LANGUAGES[lang][3]
    kind = "at least" if words[1] in shown else "at most" if words[2] in shown else "range" if len(ends) > 1 else ""
    if kind:
        return faults + ([] if holds(ends, kind, low, high) else [f"{kind} {ends} is not {low} to {high}"])
    value, unit = ends[0]
    for by, found in ("as printed", evaluate_printed(formula, lang)), ("as data", exact):
        if not is_near(value, unit, found, low, high):
            faults.append(f"{by} it gives {float(found)}")
    if not is_near(Fraction(result["value"]) * power, last, exact, low, high):
        faults.append(f"the result as data is {result}")
    return faults


def made_up(seed):
    """A dataset of any amounts: rough ones, tiny ones, ranges, years that begin in April."""
    rng = random.Random(seed)
    money = lambda: {"currency": "KRW", "scale": rng.choice([1, 1e3, 1e6, 1e7, 1e8, 1e9])}
    def figure(indicator, unit, scope, places):
        digits = lambda: str(rng.randint(1, 10 ** rng.randint(1, 5)))
        text = digits() + (f".{rng.randint(0, 10 ** places - 1):0{places}}" if places else "")
        made = {"indicator": indicator, "unit": unit, "scope": scope, "value": text}
        if (way := rng.choice(["exact"] * 6 + ["about", "at-least", "at-most", "range"])) == "range":
            made["low"] = made.pop("value")
            made["high"] = str(Fraction(made["low"]).__ceil__() + rng.randint(1, 99)) + ("." + "0" * places if places else "")
        elif way != "exact":
            made["is"] = way
        return made
    reports, start = [], date(2023, 4, 1)
    for end in date(2023, 5, 31), date(2023, 8, 15), date(2023, 9, 30), date(2023, 12, 31):
        scope = "period" if seed % 3 == 0 else "year-to-date"
        figures = [figure("plan", money(), "year-plan", rng.randint(0, 3)),
                   figure("investment", money(), scope, rng.randint(0, 3)),
                   figure("sales", money(), scope, rng.randint(0, 2)), figure("tax", money(), scope, 1),
                   *(figure(name, "things", scope, 0) for name in ("projects", "new", "technologies", "patents-granted"))]
        if seed % 2:
            figures[0] = {"indicator": "plan-share", "unit": "%", "scope": scope, "value": f"{rng.randint(1, 150)}.{rng.randint(0, 9)}"}
        reports.append({"id": str(end), "title": "R", "publisher": "P", "published": "2024-01-31", "figures": figures,
                        "period": {"from": str(start), "to": str(end)}})
        if seed % 6 == 0:
            start = end + timedelta(1)
    return {"id": f"made-{seed}", "title": "Made up", "currency": "KRW", "year_starts": "04-01", "reports": reports}


def main(program, *files):
    seen, faults = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(20):
            files += (f"{folder}/made-{seed}.json",)
            with open(files[-1], "w", encoding="utf-8") as file:
                json.dump(made_up(seed), file)
        for file in ("", *files):
            for lang in LANGUAGES:
                command = [program, "figures", "--format", "json", "--lang", lang, *([file] if file else [])]
                records = {one["figure"]: one for one in json.loads(subprocess.check_output(command))}
                for record in records.values():
                    if record["kind"] == "derived" and record["value"]:
                        seen += 1
                        for fault in check(record, records, lang):
                            faults += 1
                            print(f"{file or 'shipped'}, {lang}, {record['figure']}: {record['formula']}: {fault}")
    print(f"{seen} workings of {len(files) + 1} datasets in {len(LANGUAGES)} languages evaluated, {faults} faults")
    sys.exit(faults > 0 or not seen)


main(*sys.argv[1:])
