package voltaic.ui.views.explorer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;

/** The properties of a file. */
final class FileSheet {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private FileSheet() {}

    static PropertySheet of(FileEntry entry, RunState state) {
        List<Property> properties = new ArrayList<>();
        properties.add(Property.of("Name", entry.name()));
        properties.add(Property.of("Kind", entry.kind().word()));
        if (!state.note().isEmpty()) {
            properties.add(Property.of("State", state.note()));
        }
        if (!entry.isFolder()) {
            properties.add(Property.of("Size", size(entry.size())));
        }
        if (entry.isOnDisk()) {
            properties.add(Property.of("Changed", time(entry.modified())));
        }
        Property path =
                new Property("Path", entry.path().toString(), "Where it is on this computer.", Optional.empty());
        properties.add(path);
        return new PropertySheet(entry.label(), List.of(new Group("File", properties)));
    }

    /** A size in the unit that leaves one to three digits before the point. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double amount = bytes;
        int unit = -1;
        while (amount >= 999.5 && unit < 3) {
            amount /= 1000;
            unit++;
        }
        String digits = amount < 9.95 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, digits, amount) + " "
                + List.of("kB", "MB", "GB", "TB").get(unit);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
