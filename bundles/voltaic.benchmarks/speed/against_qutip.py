"""Times QuTiP's mesolve on twelve spins, three reservoirs with batteries of two spins, and pump 2, with several methods and tolerances.

Usage: against_qutip.py CURVE VOLTAIC       prints rows name=value: all of QuTiP's runs, and whole processes
       against_qutip.py CURVE VARIANT       prints the row of one run
CURVE holds Voltaic's times and energies, VOLTAIC is its launcher.
"""
import json, os, statistics, subprocess, sys, tempfile, time

SIZES = [12, 2, 2, 2]
PUMP = 2
END, SAMPLES = 2, 101
LONGEST = 400  # seconds for one run
# Method, atol, rtol, and whether mesolve works with the density matrix instead of a superoperator.
VARIANTS = [
    ("adams", 1e-8, 1e-6, False),
    ("adams", 1e-8, 1e-6, True),
    ("adams", 1e-10, 1e-8, True),
    ("adams", 1e-11, 1e-9, True),
    ("dop853", 1e-8, 1e-6, False),
    ("dop853", 1e-8, 1e-6, True),
    ("dop853", 1e-6, 1e-4, True),
    ("vern7", 1e-8, 1e-6, True),
    ("vern9", 1e-12, 1e-12, True),
    ("bdf", 1e-8, 1e-6, True),
    ("lsoda", 1e-8, 1e-6, True),
    ("krylov", 1e-8, None, False),
]
EXPERIMENT = {
    "format": "voltaic-experiment/1",
    "title": "Three reservoirs, pump 2",
    "ensembles": [{"name": "C", "spins": SIZES[0], "initial": "excited"}]
    + [{"name": f"B{m}", "spins": n, "initial": "ground"} for m, n in enumerate(SIZES[1:], 1)],
    "arrangement": {"type": "parallel", "charger": "C", "batteries": ["B1", "B2", "B3"],
                    "reservoir": {"type": "collective-decay", "rate": 1.0}},
    "channels": [{"type": "collective-pump", "name": "pump", "on": ["C"], "rate": PUMP}],
    "time": {"end": END, "samples": SAMPLES},
    "solver": {"type": "exact", "tolerance": 1e-7},
    "exports": ["csv"],
}


def solve(curve, variant):
    """The row of one run. A channel γ L[O] of Voltaic is the collapse operator √(2γ) O."""
    import numpy
    import qutip

    def on(ensemble, operator):
        return qutip.tensor([operator if i == ensemble else qutip.qeye(n + 1) for i, n in enumerate(SIZES)])

    def spin(ensemble, component):
        return on(ensemble, qutip.jmat(SIZES[ensemble] / 2, component))

    charger, *batteries = range(len(SIZES))
    jumps = [2**0.5 * (spin(charger, "-") + spin(b, "-")) for b in batteries] + [(2 * PUMP) ** 0.5 * spin(charger, "+")]
    energies = [spin(i, "z") / n + 0.5 for i, n in enumerate(SIZES)]
    up_and_down = qutip.tensor([qutip.basis(n + 1, 0 if i == charger else n) for i, n in enumerate(SIZES)])
    method, atol, rtol, matrix = VARIANTS[variant]
    options = {"method": method, "atol": atol, "nsteps": 10**7, "matrix_form": matrix}
    options.update({"krylov_dim": 30} if rtol is None else {"rtol": rtol})
    begin, processor = time.monotonic(), time.process_time()
    result = qutip.mesolve(0 * energies[0], up_and_down, numpy.linspace(0, END, SAMPLES), jumps, e_ops=energies, options=options)
    seconds, processor = time.monotonic() - begin, time.process_time() - processor
    error = abs(numpy.array(result.expect).T - numpy.loadtxt(curve)[:, 1:]).max()
    return row("qutip", version=qutip.__version__, variant=variant, method=method, atol=atol, rtol=rtol or "", matrix=matrix,
               seconds=seconds, processor=processor, error=error)


def row(table, **fields):
    return "\t".join(f"{name}={value}" for name, value in {"table": table, **fields}.items())


def timed(command, timeout=None):
    begin = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    return done, time.monotonic() - begin


def one(curve, variant):
    """Prints the row of one run in a process of its own."""
    try:
        done, process = timed([sys.executable, "-W", "ignore", __file__, curve, str(variant)], LONGEST)
        failure = done.stderr.strip().splitlines()[-1].split(": ", 1)[-1] if done.returncode else ""
    except subprocess.TimeoutExpired:
        failure = f"more than {LONGEST} s"
    if failure:
        method, atol, rtol, matrix = VARIANTS[variant]
        print(row("qutip", variant=variant, method=method, atol=atol, rtol=rtol or "", matrix=matrix, failure=failure), flush=True)
    else:
        print(f"{done.stdout.strip()}\tprocess={process}", flush=True)


def voltaic_process(voltaic):
    """Prints the median of whole processes; the first only warms up."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "peer.voltaic.json")
        with open(file, "w") as out:
            json.dump(EXPERIMENT, out)
        seconds = []
        for _ in range(6):
            done, process = timed([voltaic, "run", file, "-o", os.path.join(folder, "out")])
            done.check_returncode()
            seconds.append(process)
    print(row("voltaic-process", seconds=statistics.median(seconds[1:])))


if sys.argv[2].isdigit():
    print(solve(sys.argv[1], int(sys.argv[2])))
else:
    voltaic_process(sys.argv[2])
    for variant in range(len(VARIANTS)):
        one(sys.argv[1], variant)
