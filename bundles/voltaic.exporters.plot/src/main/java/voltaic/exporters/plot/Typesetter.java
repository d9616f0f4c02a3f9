package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import voltaic.exporters.plot.Label.Part;
import voltaic.exporters.plot.Label.Scripts;
import voltaic.exporters.plot.Label.Words;

/** Lays labels out. */
final class Typesetter {
    // In units of the font size around: what suits STIX Two, close to TeX's proportions.
    private static final double SCRIPT_SIZE = 0.7;
    private static final double SUBSCRIPT_DROP = 0.2;
    private static final double SUPERSCRIPT_RISE = 0.36;
    private static final double SCRIPT_SPACE = 0.04;
    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.22;
    /** The least size, as a part of the wanted one, to which a label shrinks before it is cut short. */
    private static final double LEAST_SHRINK = 0.85;

    private final Fonts fonts = new Fonts();

    /** Lays out a label in markup. */
    Text set(String markup, double size) {
        return set(LabelParser.parse(markup), size);
    }

    /** Lays out a label so that it is no wider than {@code width}: smaller if that is enough, else cut short with an ellipsis. */
    Text fit(String markup, double size, double width) {
        Label label = LabelParser.parse(markup);
        Text text = set(label, size);
        if (text.width() <= width) {
            return text;
        }
        double shrunk = size * Math.max(LEAST_SHRINK, width / text.width() * 0.999);
        Text shorter = set(label, shrunk);
        List<Part> parts = label.parts();
        while (shorter.width() > width && !parts.isEmpty()) {
            parts = withoutEnd(parts);
            List<Part> cut = new ArrayList<>(parts);
            cut.add(new Words("…", false));
            Text candidate = set(new Label(cut), shrunk);
            shorter = new Text(
                    label.plain(),
                    shrunk,
                    candidate.width(),
                    candidate.ascent(),
                    candidate.descent(),
                    candidate.runs());
        }
        return shorter;
    }

    private static List<Part> withoutEnd(List<Part> parts) {
        List<Part> rest = new ArrayList<>(parts.subList(0, parts.size() - 1));
        if (parts.get(parts.size() - 1) instanceof Words words) {
            String text = words.text();
            String kept = text.substring(0, text.offsetByCodePoints(text.length(), -1))
                    .stripTrailing();
            if (!kept.isEmpty()) {
                rest.add(new Words(kept, words.italic()));
            }
        }
        return rest;
    }

    private Text set(Label label, double size) {
        Setting setting = new Setting(ASCENT * size, DESCENT * size);
        double width = setting.set(label.parts(), 0, 0, size);
        return new Text(label.plain(), size, width, setting.ascent, setting.descent, setting.runs);
    }

    /** A label on its way. */
    private final class Setting {
        final List<Text.Run> runs = new ArrayList<>();
        double ascent;
        double descent;

        Setting(double ascent, double descent) {
            this.ascent = ascent;
            this.descent = descent;
        }

        /** Sets parts from x on; returns where they end. */
        double set(List<Part> parts, double x, double rise, double size) {
            ascent = Math.max(ascent, rise + ASCENT * size);
            descent = Math.max(descent, DESCENT * size - rise);
            double end = x;
            for (Part part : parts) {
                if (part instanceof Words words) {
                    end = words(words, end, rise, size);
                } else if (part instanceof Scripts scripts) {
                    double start = end + SCRIPT_SPACE * size;
                    double small = SCRIPT_SIZE * size;
                    end = Math.max(
                                    script(scripts.below(), start, rise - SUBSCRIPT_DROP * size, small),
                                    script(scripts.above(), start, rise + SUPERSCRIPT_RISE * size, small))
                            + SCRIPT_SPACE * size;
                }
            }
            return end;
        }

        private double script(List<Part> parts, double x, double rise, double size) {
            return parts.isEmpty() ? x : set(parts, x, rise, size);
        }

        private double words(Words words, double x, double rise, double size) {
            StringBuilder run = new StringBuilder();
            Typeface face = null;
            double start = x;
            double end = x;
            for (int i = 0; i < words.text().length(); ) {
                int given = words.text().codePointAt(i);
                i += Character.charCount(given);
                int character = fonts.drawn(given);
                Typeface wanted = fonts.face(character, words.italic());
                if (face != null && wanted != face) {
                    runs.add(new Text.Run(face, run.toString(), size, start, rise));
                    run.setLength(0);
                    start = end;
                }
                face = wanted;
                run.appendCodePoint(character);
                end += wanted.advance(character) * size;
            }
            if (face != null) {
                runs.add(new Text.Run(face, run.toString(), size, start, rise));
            }
            return end;
        }
    }
}
