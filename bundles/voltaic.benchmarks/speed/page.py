"""Writes docs/speed.md and docs/images/speed.svg from the rows that measure-speed has kept.

Usage: page.py ROWS DOCS
"""
import math, os, platform, sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "voltaic"
import numpy
from matplotlib import pyplot

rows_folder, docs = Path(sys.argv[1]), Path(sys.argv[2])


def number(text):
    try:
        return float(text)
    except ValueError:
        return text


def read(name, table):
    lines = (rows_folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [{k: v if k == "spins" else number(v) for k, v in (field.split("=", 1) for field in line.split("\t"))} for line in lines]
    return [row for row in rows if row["table"] == table]


def by_spins(rows):
    return {row["spins"]: row for row in rows}


def power(n):
    exponent = round(math.log10(n))
    return "10" + str(exponent).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")) if n == 10**exponent and n >= 10**4 else str(n)


def size(spins):
    charger, *batteries = map(int, spins.split(","))
    return f"({power(charger)}; {', '.join(map(power, batteries))})"


def digits(x, count=2):
    """So many significant digits, without an exponent; not fewer than a whole number has."""
    return f"{x:,.{max(0, count - 1 - math.floor(math.log10(x)))}f}"


def scientific(x):
    return f"{x:.1e}".replace("e-0", "e-")


def table(head, lines):
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(line) + " |" for line in lines])


qutip = read("qutip", "qutip")
voltaic_process = read("qutip", "voltaic-process")[0]["seconds"]
java = read("voltaic", "machine")[0]
peer = read("voltaic", "peer")
pumped = read("voltaic", "exact")
general = read("voltaic", "general")
steady = read("voltaic", "steady-state")
trajectories = read("voltaic", "trajectories")
one_processor = by_spins(read("one-processor", "trajectories"))
products = read("voltaic", "product")
triads = read("voltaic", "triad")
memory = triads[-1]

ACCURACY = 1e-7
SERIES = "300,2,2 1000,2,2 3000,2,2 10000,2,2".split()


def first(pattern, file, otherwise=""):
    lines = Path(file).read_text().splitlines() if Path(file).exists() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(pattern)), otherwise)


def machine():
    cpu = first("model name", "/proc/cpuinfo", platform.processor())
    cache = Path("/sys/devices/system/cpu/cpu0/cache/index3/size")
    level3 = f"{int(cache.read_text().strip()[:-1]) / 1024:.0f} MiB of level-3 cache, " if cache.exists() else ""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (f"{cpu}, {java['processors']:.0f} cores, {level3}{total:.0f} GiB of memory, of which Java may use {java['heap'] / 2**30:.1f} GiB; "
            f"{platform.system()}, {java['java']}, options of the launcher (`-XX:+UseSerialGC -XX:MaxRAMPercentage=60`)")


accurate = [run for run in qutip if "failure" not in run and run["error"] <= ACCURACY]
best = min(accurate, key=lambda run: run["processor"])
ours = peer[0]
ratio, processor_ratio = best["seconds"] / ours["seconds"], best["processor"] / ours["processor"]
least_ratio = min(ratio, processor_ratio)  # by the clock, other processes may have slowed down one of the two


def against_qutip():
    def form(run):
        return "density matrix" if run["matrix"] == "True" else "superoperator"

    def tolerances(run):
        return f"{run['atol']:.0e}, {run['rtol']:.0e}".replace("e-0", "e-") if run["rtol"] != "" else f"{run['atol']:.0e}".replace("e-0", "e-")

    lines = [[f"Voltaic `exact`, tolerance {scientific(run['tolerance'])}", digits(run["seconds"]), digits(run["processor"]), scientific(run["error"]),
              "within " + scientific(run["error bound"]) + " by its own bound"] for run in peer]
    for run in sorted(qutip, key=lambda run: run.get("processor", math.inf)):
        name = f"QuTiP `mesolve`, {run['method']}, {form(run)}, {tolerances(run)}"
        if "failure" in run:
            lines.append([name, "–", "–", "–", str(run["failure"])])
        else:
            remark = "**QuTiP's best**" if run is best else "" if run["error"] <= ACCURACY else "misses 1e-7"
            lines.append([name, digits(run["seconds"]), digits(run["processor"]), scientific(run["error"]), remark])
    tight = min(run["error"] for run in accurate)
    return f"""## Beside QuTiP

Twelve spins charge three batteries of two spins through three reservoirs, (12; 2, 2, 2), pump γ↑ = 2γ↓, to γ↓T = 2, 101 samples of all energies; solver against solver.
The error is the largest difference of an energy density from Voltaic's curve at tolerance 1e-12, over the whole curve; QuTiP's tightest run agrees with that curve within {scientific(tight)}.
QuTiP works in the symmetric subspace too (`jmat`), with the collapse operators √(2γ)·O; its tolerances are atol, rtol.

{table(["solver", "seconds", "processor seconds", "error", ""], lines)}

At an error of at most 1e-7 over the curve `exact` is **{digits(least_ratio)} times** as fast as QuTiP's best: {digits(ratio)} times by the clock, {digits(processor_ratio)} times in processor time.
QuTiP's explicit methods are held back by their stability, not by their accuracy: a looser tolerance saves `dop853` no time.
Voltaic's state is {ours['unknowns']:,.0f} real numbers, the equal batteries' permutations taken into account; QuTiP's density matrix is 351² = 123,201 complex ones.
Whole processes, from the start to the end with reading and writing: `voltaic run` {digits(voltaic_process)} s, QuTiP's best with its import {digits(best['process'])} s.
"""


def exponent():
    rows = by_spins(pumped)
    spins = [int(name.split(",")[0]) for name in SERIES]
    return numpy.polyfit(numpy.log(spins), numpy.log([rows[name]["seconds"] for name in SERIES]), 1)


def figure():
    slope, offset = exponent()
    pyplot.figure(figsize=(5.2, 3.6), layout="constrained")
    for batteries, marker, label in (("2,2", "o", "two batteries of two spins"), ("1,1", "s", "two batteries of one spin")):
        rows = sorted((int(row["spins"].split(",")[0]), row["seconds"]) for row in pumped if row["spins"].split(",", 1)[1] == batteries)
        pyplot.loglog(*zip(*rows), marker, label=label)
    ends = numpy.array([int(SERIES[0].split(",")[0]), int(SERIES[-1].split(",")[0])])
    pyplot.loglog(ends, numpy.exp(offset) * ends**slope, "k-", linewidth=1, label=f"fit, $N_C^{{{slope:.2f}}}$")
    pyplot.xlabel("Charger spins $N_C$")
    pyplot.ylabel("Time (s)")
    pyplot.grid(alpha=0.3)
    pyplot.legend(frameon=False)
    pyplot.savefig(docs / "images" / "speed.svg", metadata={"Date": None})


def exact_columns(row):
    return [f"{row['unknowns']:,.0f}", str(row["methods"]), digits(row["seconds"]), digits(row["processor"]), scientific(row["error bound"]), f"{row['heap'] / 1e6:,.0f}"]


EXACT_HEAD = ["unknowns", "method", "seconds", "processor seconds", "error bound", "heap in MB"]


def against_size():
    return f"""## `exact` against size

(N_C; N_B, …): two reservoirs and pump γ↓ (three and 2γ↓ for three batteries), to γ↓T = 6 ln(N_C)/N_C, 101 samples, tolerance 1e-8.
The error bound is the one that the solver reports for the energy densities over the whole curve. The heap is the most in use, with what is not yet collected.

{table(["size"] + EXACT_HEAD, [[size(row["spins"])] + exact_columns(row) for row in pumped])}

![Time against charger spins](images/speed.svg)

From N_C = 300 to 10⁴ with two batteries of two spins the time grows as N_C^{exponent()[0]:.2f}, while the unknowns grow as N_C.

### Other channels

At (1000; 2, 2), unless said otherwise. What costs is the number of unknowns in each block of equal excitation number: it is smaller where equal batteries stand in equal places.

{table(["channels"] + EXACT_HEAD + ["× pumped"], [[row["name"]] + exact_columns(row) + [digits(slowdown(row))] for row in general])}
"""


def slowdown(row):
    return row["seconds"] / general[0]["seconds"]


def speed_up(row):
    return one_processor[row["spins"]]["seconds"] / row["seconds"]


def others():
    steady_lines = [[size(row["spins"]), f"{row['unknowns']:,.0f}", digits(row["seconds"]), digits(row["processor"]), scientific(row["error estimate"])] for row in steady]
    trajectory_lines = []
    for row in trajectories:
        one = one_processor[row["spins"]]
        count = row["trajectories"]
        trajectory_lines.append([
            size(row["spins"]), f"{count:.0f}", digits(one["seconds"] / count), digits(row["seconds"] / count), digits(speed_up(row)),
            f"{row['jumps'] / count:,.0f}", digits(1e9 * one["processor"] / row["jumps"])])
    return f"""## `steady-state`

Two reservoirs and pump γ↓, tolerance 1e-8.

{table(["size", "unknowns", "seconds", "processor seconds", "error estimate"], steady_lines)}

## `trajectories`

To γ↓T = 6 ln(N_C)/N_C, 101 samples; (10⁴; 10, 10) with two reservoirs and pump γ↓, the others with one reservoir. One processor is a process of its own that sees only one.

{table(["size", "trajectories", "seconds a trajectory, one processor", f"{java['processors']:.0f} processors", "speed-up", "jumps a trajectory", "ns a jump"], trajectory_lines)}
"""


def rate(bytes_per_second):
    return digits(bytes_per_second / 1e9) + " GB/s"


def traffic(row):
    """The bytes that a run by shift-and-invert reads: for each solution all dense inverses twice and the neighbouring blocks; for each vector twice all before it."""
    product = by_spins(products)[row["spins"]]
    spaces = row["steps"] + row["rejected steps"]
    solutions = row["products"] * (2 * product["inverses"] + 18 * product["elements"])
    orthogonalisation = 8 * row["products"] ** 2 / spaces * row["unknowns"]
    return solutions, orthogonalisation


def traffic_share(row):
    return sum(traffic(row)) / memory["all"] / row["seconds"]


def bounds():
    lines = []
    for product, triad in zip(products, triads):
        reached = product["bytes"] / product["seconds"]
        lines.append([size(product["spins"]), f"{product['elements']:,.0f}", f"{product['bytes'] / 1e6:,.1f}", digits(product["seconds"] / product["elements"] * 1e9),
                      rate(reached), rate(triad["one"]), f"{reached / triad['one']:.0%}"])
    estimates = []
    rows = by_spins(pumped)
    for spins in (name for name in rows if name in by_spins(products) and "shift-invert" in rows[name]["methods"]):
        solutions, orthogonalisation = traffic(rows[spins])
        estimates.append([size(spins), digits(solutions / 1e9), digits(orthogonalisation / 1e9), digits((solutions + orthogonalisation) / memory["all"]),
                          digits(rows[spins]["seconds"]), f"{traffic_share(rows[spins]):.0%}"])
    return f"""## What the machine allows

Measured in the same process as the figures above. The triad a = b + s·c on {memory['bytes'] / 2**30:.1f} GiB moves {rate(memory['one'])} with one thread and {rate(memory['all'])} with {java['processors']:.0f}.
The generator's product with the state, a sparse matrix of 12 bytes an element, runs in one thread; beside it the triad on as many bytes in one thread, each the fastest of several:

{table(["size", "elements", "MB", "ns an element", "product", "triad", "share"], lines)}

Large problems are propagated in Krylov spaces of shift-and-invert, of which each new vector needs a solution with the eliminated blocks and is made orthogonal to all before.
An *estimate* of the bytes that this reads, from the sizes alone (each dense inverse and each earlier vector twice, nothing repeated, and nothing left out where the state is negligible), against the triad of all threads:

{table(["size", "solutions, GB", "orthogonalisation, GB", "seconds at the triad's rate", "seconds measured", "share"], estimates)}
"""


def goals():
    rows, at_rest = by_spins(pumped), by_spins(steady)
    large = by_spins(trajectories)["10000000,100"]
    worst = max(pumped, key=lambda row: row["error bound"])
    lines = []

    def goal(what, target, measured, unit, met, remark):
        lines.append([what, target, digits(measured) + unit if measured >= 1e-4 else scientific(measured) + unit, "met" if met else "**not met**", remark])

    def memory_remark(row):
        return f"reading memory: {traffic_share(row):.0%} of the time by the estimate above"

    for factor in (500, 1000):
        goal(f"{size(ours['spins'])} beside QuTiP, error ≤ 1e-7", f"{factor:,} ×", least_ratio, " ×", least_ratio >= factor, f"{ours['products']:.0f} products with the generator, in the cache")
    goal("error bound, all sizes above", "1e-8", worst["error bound"], "", worst["error bound"] <= 1e-8, f"roundings, at {size(worst['spins'])}")
    for spins, seconds in (("1000,2,2", 1), ("10000,2,2", 10), ("10000,2,2", 3), ("100000,1,1", 15)):
        row = rows[spins]
        goal(f"`exact` {size(spins)}", f"{seconds} s", row["seconds"], " s", row["seconds"] <= seconds, memory_remark(row))
    for row in general[1:]:
        same = row["unknowns"] <= general[0]["unknowns"]
        goal(f"(1000; 2, 2): {row['name']}" if row["spins"] == general[0]["spins"] else f"{size(row['spins'])}: {row['name']}", "2 × the pumped one", slowdown(row), " ×",
             slowdown(row) <= 2, "the same unknowns" if same else f"{digits(row['unknowns'] / general[0]['unknowns'])} × as many unknowns, as the batteries cannot be exchanged")
    for spins, row in at_rest.items():
        goal(f"`steady-state` {size(spins)}", "1 s", row["seconds"], " s", row["seconds"] < 1, f"one elimination and {row['corrections']:.0f} corrections")
    one = one_processor["10000000,100"]
    goal("`trajectories` (10⁷; 100), seconds a trajectory", "10 s", large["seconds"] / large["trajectories"], " s", large["seconds"] / large["trajectories"] <= 10,
         f"arithmetic: {large['products'] / large['jumps']:.1f} products a jump, of vectors that stay in the cache")
    for row in trajectories:
        goal(f"`trajectories` {size(row['spins'])}, {java['processors']:.0f} cores", "1.8 ×", speed_up(row), " ×", speed_up(row) >= 1.8, "")
    million = (read("million", "exact") if (rows_folder / "million.tsv").exists() else [None])[0]
    million_name = "`exact` (10⁶; 1, 1), whole curve"
    if million:
        lines.append([million_name, "60 s, 4 GB", f"{digits(million['seconds'])} s, {million['heap'] / 1e9:.1f} GB", "**not met**",
                      f"{million['products']:.0f} solutions of {million['unknowns']:,.0f} unknowns; its error bound is {scientific(million['error bound'])}; a basis of a hundred vectors alone takes {million['unknowns'] * 800 / 1e9:.1f} GB"])
    else:
        growth = math.log10(rows["100000,1,1"]["seconds"] / rows["10000,1,1"]["seconds"])
        lines.append([million_name, "60 s, 4 GB", "not run", "**not met**",
                      f"by the growth from 10⁴ to 10⁵, N_C^{growth:.1f}, it would take {digits(rows['100000,1,1']['seconds'] * 10**growth)} s, and a basis of a hundred vectors alone {10 * rows['100000,1,1']['unknowns'] * 800 / 1e9:.1f} GB"])
    return f"""## Goals

{table(["what", "goal", "measured", "", "what bounds it"], lines)}
"""


PAGE = f"""<!-- Written by bundles/voltaic.benchmarks/measure-speed; do not edit. -->
# Speed and size

Measured by `bundles/voltaic.benchmarks/measure-speed`, which anyone can run and which writes this page; it installs QuTiP, the newest from PyPI, for itself.

- Machine: {machine()}.
- Peer: QuTiP {best['version']}, Python {platform.python_version()}.
- Figures are medians of three or more runs after a warm-up (one run above 20 s; one of each for QuTiP), of solvers alone unless said otherwise, on a shared machine: where the
  processor seconds of all cores together are well below the seconds by the clock, others were at work.

"""
figure()
(docs / "speed.md").write_text(PAGE + "\n".join([against_qutip(), against_size(), others(), bounds(), goals()]), encoding="utf-8")
