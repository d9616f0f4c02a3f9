package voltaic.ui.views.explorer;

import java.util.Comparator;

/** How the files of a folder are sorted; folders stand before files. */
enum Order {
    NAME("Name"),
    DATE("Date"),
    KIND("Kind");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Comparator<FileEntry> comparator() {
        Comparator<FileEntry> order =
                switch (this) {
                    case NAME -> Order::byName;
                    case DATE ->
                        Comparator.comparing(FileEntry::modified).reversed().thenComparing(Order::byName);
                    case KIND -> Comparator.comparing(FileEntry::kind).thenComparing(Order::byName);
                };
        return Comparator.comparing((FileEntry entry) -> !isPlainFolder(entry)).thenComparing(order);
    }

    private static boolean isPlainFolder(FileEntry entry) {
        return entry.kind() == Kind.FOLDER || entry.kind() == Kind.RESULTS;
    }

    private static int byName(FileEntry one, FileEntry other) {
        return compareNatural(one.name(), other.name());
    }

    /** Compares names as people do: letters of either case alike, numbers by value, so that run-2 stands before run-10. */
    static int compareNatural(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfOther = endOfNumber(other, j);
                order = compareNumbers(
                        one,
                        firstDigit(one, i, endOfOne),
                        endOfOne,
                        other,
                        firstDigit(other, j, endOfOther),
                        endOfOther);
                i = endOfOne;
                j = endOfOther;
            } else {
                order = Character.compare(Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(j)));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(one.length() - i, other.length() - j);
        return order != 0 ? order : one.compareTo(other);
    }

    /** Compares numbers without leading zeros: the longer one is larger. */
    private static int compareNumbers(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int order = Integer.compare(end - start, otherEnd - otherStart);
        for (int digit = 0; order == 0 && digit < end - start; digit++) {
            order = Character.compare(one.charAt(start + digit), other.charAt(otherStart + digit));
        }
        return order;
    }

    private static int firstDigit(String text, int start, int end) {
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
