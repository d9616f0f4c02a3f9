package voltaic.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines up cells; columns in which every cell is a number (or a dash) stand to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean headed;

    private TextTable(boolean headed) {
        this.headed = headed;
    }

    /** A table whose first row is its heading. */
    static TextTable headed(List<String> headings) {
        TextTable table = new TextTable(true);
        table.rows.add(headings);
        return table;
    }

    /** A table without a heading. */
    static TextTable plain() {
        return new TextTable(false);
    }

    TextTable row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** The lines, without spaces at their ends. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            numbers[c] = headed && rows.size() > 1;
            for (int r = 0; r < rows.size(); r++) {
                String cell = cell(r, c);
                widths[c] = Math.max(widths[c], width(cell));
                numbers[c] &= (headed && r == 0) || isNumber(cell);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String cell = cell(r, c);
                String padding = " ".repeat(widths[c] - width(cell));
                line.append(c == 0 ? "" : GAP).append(numbers[c] ? padding + cell : cell + padding);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Characters as a terminal counts them: combining marks take no place. */
    private static int width(String cell) {
        return (int) cell.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private static boolean isNumber(String cell) {
        if (cell.isEmpty() || cell.equals("—")) {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            if ("0123456789.-+e∞".indexOf(cell.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
