package voltaic.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import voltaic.model.study.Sweep;

/** Names of axes, searched values and outcomes: columns of tables and names of files. */
final class SweepNames {
    private static final Pattern NAMES = Pattern.compile(StudyReader.NAME);
    private static final List<String> RESERVED =
            List.of("point", Sweep.VARIANT, Sweep.PART, "evaluation", "evaluations", "error");

    private final Set<String> taken = new HashSet<>();

    /** A name fit for a column. */
    static String checked(Cursor at) {
        String name = at.name();
        if (!name.isEmpty() && !NAMES.matcher(name).matches()) {
            at.notAllowed("a name of up to 64 letters a–z, digits, _ and -, beginning with a letter or digit");
            return "";
        }
        if (RESERVED.contains(name)) {
            at.problem("'" + name + "' is a column that every table of points may have; choose another name");
            return "";
        }
        return name;
    }

    /** Reports a name that is there already. */
    void claim(Cursor at, String name) {
        if (!name.isEmpty() && !taken.add(name.toLowerCase(Locale.ROOT))) {
            at.problem("the name '" + name + "' stands twice, in upper or lower case; names are unique in a study");
        }
    }
}
