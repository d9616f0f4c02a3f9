package voltaic.studies.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import voltaic.core.InvalidExperimentException;
import voltaic.core.RunFailedException;
import voltaic.core.RunService;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Problem;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Study;
import voltaic.model.result.Result;
import voltaic.model.study.Kept;
import voltaic.model.study.Point;
import voltaic.model.study.Search;
import voltaic.studies.PointRecord;
import voltaic.studies.journal.JournalWriter;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.Records;
import voltaic.studies.journal.SeriesFiles;
import voltaic.studies.search.NotFoundException;
import voltaic.studies.search.Searcher;

/** Runs points, and puts them on record. Several threads may run points at once. */
final class PointRunner {
    private final SweepDocument document;
    private final RunService runs;
    private final Records records;
    private final JournalWriter journal;
    private final SeriesFiles series;
    private final BooleanSupplier goOn;
    /** A point that ran out of memory beside others is run again while no other one runs. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    /** @param goOn whether the user has not cancelled */
    PointRunner(
            SweepDocument document,
            RunService runs,
            Records records,
            JournalWriter journal,
            SeriesFiles series,
            BooleanSupplier goOn) {
        this.document = document;
        this.runs = runs;
        this.records = records;
        this.journal = journal;
        this.series = series;
        this.goOn = goOn;
    }

    /** Runs a point and puts it on record; answers what is on record. */
    PointRecord run(int index, int threads) throws IOException {
        Point point = document.sweep().point(index);
        long begin = System.nanoTime();
        PointRecord record;
        boolean hasSeries = false;
        try {
            Optional<Search> search = document.sweep().search();
            if (search.isPresent()) {
                record = searched(point, search.get(), threads, begin);
            } else {
                Result result = result(point, List.of(), threads);
                KeptValues kept = KeptValues.of(result, Parts.kept(document.sweep()));
                hasSeries = series.write(point, result);
                record = record(point, PointRecord.POINT, begin, kept, Optional.empty());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RunFailedException | NotFoundException e) {
            record = failed(point, begin, String.valueOf(e.getMessage()));
        } catch (InvalidDocumentException | InvalidExperimentException e) {
            record = failed(point, begin, reason(e));
        }
        if (hasSeries) {
            journal.append(record, series.file(index));
        } else {
            journal.append(record);
        }
        records.add(record);
        return record;
    }

    /** Every reason, without the place: the point says where it is. */
    static String reason(RuntimeException e) {
        if (e instanceof InvalidDocumentException invalid) {
            return invalid.problems().stream().map(Problem::text).collect(Collectors.joining("; "));
        }
        if (e instanceof InvalidExperimentException invalid) {
            return invalid.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.isError())
                    .map(diagnostic -> diagnostic.pointer() + ": " + diagnostic.message())
                    .collect(Collectors.joining("; "));
        }
        return String.valueOf(e.getMessage());
    }

    private PointRecord searched(Point point, Search search, int threads, long begin) {
        int[] count = {0};
        double[] found = Searcher.find(search, x -> {
            int number = count[0]++;
            return evaluation(point, search, x, number, threads)
                    .value(search.of().column())
                    .orElse(Double.NaN);
        });
        for (int i = 0; i < count[0]; i++) {
            PointRecord evaluation = records.evaluation(point.index(), i).orElseThrow();
            if (isAt(evaluation, search, found)) {
                List<String> names = new ArrayList<>(evaluation.names());
                List<Double> values = new ArrayList<>(evaluation.values());
                names.add("evaluations");
                values.add((double) count[0]);
                return new PointRecord(point.index(), PointRecord.POINT, since(begin), names, values, Optional.empty());
            }
        }
        throw new IllegalStateException("a search ended where it never was");
    }

    /** An evaluation, from the record if it is there. */
    private PointRecord evaluation(Point point, Search search, double[] x, int number, int threads) {
        Optional<PointRecord> earlier = records.evaluation(point.index(), number);
        if (earlier.isPresent() && isAt(earlier.get(), search, x)) {
            return earlier.get();
        }
        long begin = System.nanoTime();
        List<Double> searched = new ArrayList<>();
        for (double value : x) {
            searched.add(value);
        }
        Result result = result(point, searched, threads);
        List<Kept> keep = new ArrayList<>(Parts.kept(document.sweep()));
        KeptValues kept = KeptValues.of(result, keep);
        List<String> names = new ArrayList<>();
        search.over().forEach(variable -> names.add(variable.name()));
        List<Double> values = new ArrayList<>(searched);
        if (!kept.names().contains(search.of().column())) {
            names.add(search.of().column());
            values.add(KeptValues.value(result, search.of()));
        }
        names.addAll(kept.names());
        values.addAll(kept.values());
        PointRecord record = record(point, number, begin, new KeptValues(names, values), Optional.empty());
        try {
            journal.append(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.add(record);
        return record;
    }

    private static boolean isAt(PointRecord evaluation, Search search, double[] x) {
        for (int i = 0; i < x.length; i++) {
            String name = search.over().get(i).name();
            if (evaluation.value(name).isEmpty() || evaluation.value(name).getAsDouble() != x[i]) {
                return false;
            }
        }
        return true;
    }

    private Result result(Point point, List<Double> searched, int threads) {
        Study study = Study.of(document.experiment(point, searched).withoutExports());
        Result result;
        try {
            result = within(memory.readLock(), study, threads);
        } catch (RunFailedException e) {
            if (!(e.getCause() instanceof OutOfMemoryError)) {
                throw e;
            }
            result = within(memory.writeLock(), study, threads);
        }
        check(point, result, searched, threads);
        try {
            journal.used(result.provenance().plugins());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        result.provenance().plugins().forEach(records::add);
        return result;
    }

    private Result within(Lock lock, Study study, int threads) {
        lock.lock();
        try {
            return runs.run(study, (task, fraction) -> goOn.getAsBoolean(), threads)
                    .results()
                    .get(0);
        } finally {
            lock.unlock();
        }
    }

    /** What is kept must be recorded at the first point or, where points differ in their ensembles, at the last one. */
    private void check(Point point, Result result, List<Double> searched, int threads) {
        if (point.index() > 0) {
            return;
        }
        List<Kept> wanted = new ArrayList<>(Parts.kept(document.sweep()));
        document.sweep().search().ifPresent(search -> wanted.add(search.of()));
        wanted.removeIf(kept -> KeptValues.missing(result, kept).isEmpty());
        if (wanted.isEmpty()) {
            return;
        }
        Point last = document.sweep().point(document.sweep().points() - 1);
        Result other = last.index() == 0
                ? result
                : within(
                        memory.readLock(),
                        Study.of(document.experiment(last, searched).withoutExports()),
                        threads);
        for (Kept kept : wanted) {
            KeptValues.missing(other, kept).ifPresent(reason -> {
                throw new UnknownQuantityException(reason);
            });
        }
    }

    /** A study keeps what no run records: it ends before anything of it is on record. */
    static final class UnknownQuantityException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        UnknownQuantityException(String message) {
            super(message);
        }
    }

    private static PointRecord failed(Point point, long begin, String reason) {
        return record(point, PointRecord.POINT, begin, new KeptValues(List.of(), List.of()), Optional.of(reason));
    }

    private static PointRecord record(
            Point point, int evaluation, long begin, KeptValues kept, Optional<String> error) {
        return new PointRecord(point.index(), evaluation, since(begin), kept.names(), kept.values(), error);
    }

    private static double since(long begin) {
        return Math.round((System.nanoTime() - begin) * 1e-3) * 1e-6;
    }
}
