package voltaic.slurm;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The script of a job array. Each task runs the command of its line in the file of tasks, and leaves markers. */
final class JobScript {
    private static final String TEXT =
            """
            #!/bin/sh
            # A task of a job array, written by Voltaic: runs the command of its line in "tasks". That it has begun, and with which exit code and
            # in which state of its job it ended, stands in TASK.started and TASK.ended.
            cd @FOLDER@ || exit 1
            task=$SLURM_ARRAY_TASK_ID
            mark() { printf '%s\\n' "$2" >"$task.$1.new" && mv -f "$task.$1.new" "$task.$1"; }
            rm -f "$task.ended"
            mark started "${SLURMD_NODENAME-} ${SLURM_RESTART_COUNT:-0}"

            # Java would count all processors and all memory of the node. Its heap is kept below the memory of the job, beside what else it needs.
            options="-XX:ActiveProcessorCount=${SLURM_CPUS_PER_TASK:-1}"
            if [ -n "${SLURM_MEM_PER_NODE-}" ]; then
                heap=$((SLURM_MEM_PER_NODE * 8 / 10 - 100))
                [ $heap -ge $((SLURM_MEM_PER_NODE / 2)) ] || heap=$((SLURM_MEM_PER_NODE / 2))
                options="$options -Xmx${heap}m"
            fi
            export VOLTAIC_JAVA_OPTIONS="$options ${VOLTAIC_JAVA_OPTIONS-}"

            line=$(sed -n "$((task + 1))p" tasks)
            eval "exec ${line#* * }" &
            worker=$!
            # Slurm ends a job with this signal first: the script outlives the worker, to say so.
            trap 'kill -TERM $worker 2>/dev/null' TERM
            wait $worker
            code=$?
            while kill -0 $worker 2>/dev/null; do
                wait $worker
                code=$?
            done
            state=
            if [ $code -ne 0 ]; then
                state=$(scontrol --oneliner show job "${SLURM_ARRAY_JOB_ID}_$task" 2>/dev/null | sed -n 's/.* JobState=\\([A-Z_]*\\).*/\\1/p')
            fi
            mark ended "$code $state"
            exit $code
            """;

    private JobScript() {}

    /** @param folder the folder of the file of tasks */
    static String of(Path folder) {
        return TEXT.replace("@FOLDER@", word(folder.toString()));
    }

    /** A command as a line of the shell. */
    static String line(List<String> command) {
        return command.stream().map(JobScript::word).collect(Collectors.joining(" "));
    }

    private static String word(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
