package voltaic.ui.experiment;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pictures of the editor: {@code Shots light|dark SUFFIX}. */
public final class Shots {
    private Shots() {}

    public static void main(String[] arguments) throws Exception {
        boolean dark = arguments[0].equals("dark");
        String suffix = "-" + arguments[0] + (arguments.length > 1 ? arguments[1] : "");
        Path root = Files.createTempDirectory("shots");
        shot(root, "figure-2", Samples.example("figure-2"), dark, suffix, true);
        shot(root, "series", Samples.CHAIN, dark, suffix, false);
        shot(root, "thermal", Samples.THERMAL, dark, suffix, false);
        shot(root, "twenty", Samples.many(20, "parallel"), dark, suffix, false);
        shot(root, "one", Samples.ONE, dark, suffix, false);
        shot(
                root,
                "wrong",
                Samples.CHAIN.replace("\"rate\": 0.5", "\"rate\": \"fast\"").replace("\"series\"", "\"serious\""),
                dark,
                suffix,
                false);
        shot(root, "broken", Samples.CHAIN.replace("\"channels\": [", "\"channels\": "), dark, suffix, false);
        System.exit(0);
    }

    private static void shot(Path root, String name, String text, boolean dark, String suffix, boolean design)
            throws Exception {
        try (Desk desk = Desk.open(root, name, text, dark, 1000, 860)) {
            if (design) {
                desk.shot("editor-" + name + "-source" + suffix);
                Desk.edt(() -> {
                    desk.editor.showDesign();
                    return null;
                });
                Thread.sleep(200);
            }
            desk.shot("editor-" + name + suffix);
            if (name.equals("series")) {
                Desk.edt(() -> {
                    desk.editor.reveal("/solver/type");
                    return null;
                });
                Thread.sleep(300);
                desk.shot("editor-" + name + "-solver" + suffix);
            }
        }
    }
}
