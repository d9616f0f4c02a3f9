package voltaic.ui.results.editor;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Editor;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;

/** The commands of the menus Plot and Run for results. */
@Component
public final class ResultCommands implements CommandProvider {
    private final Desk desk;
    private final List<Command> commands;

    @Activate
    public ResultCommands(@Reference Desk desk) {
        this.desk = desk;
        this.commands = List.of(
                plain("plot.fit", "Fit", "Show all of every axis.", "Plot/110", "ctrl 0", "maximize-2"),
                plain(
                        "plot.zoom-in",
                        "Zoom in",
                        "Enlarge the plot about its centre or the cross hairs.",
                        "Plot/120",
                        "ctrl EQUALS",
                        "zoom-in"),
                plain("plot.zoom-out", "Zoom out", "Show more of the axes.", "Plot/130", "ctrl MINUS", "zoom-out"),
                toggle(
                        "plot.move",
                        "Drag to move",
                        "Dragging moves the plot, instead of zooming to a rectangle.",
                        "Plot/140",
                        "ctrl alt M",
                        "move"),
                toggle(
                        "plot.panel",
                        "Enlarge panel",
                        "Show one panel of a figure alone, or all again.",
                        "Plot/150",
                        "ctrl alt P",
                        "maximize-2"),
                toggle(
                        "plot.log-x",
                        "Logarithmic time axis",
                        "Switch between an even and a logarithmic axis of time.",
                        "Plot/210",
                        "ctrl alt X",
                        ""),
                toggle(
                        "plot.log-y",
                        "Logarithmic value axis",
                        "Switch between even and logarithmic axes of values.",
                        "Plot/220",
                        "ctrl alt Y",
                        ""),
                toggle(
                        "plot.grid",
                        "Grid",
                        "Draw lines across the panels at the ticks.",
                        "Plot/230",
                        "ctrl alt G",
                        "grid-3x3"),
                toggle("plot.legend", "Legend", "Show the key to the curves.", "Plot/240", "ctrl alt L", "list-tree"),
                toggle(
                        "plot.compare",
                        "Compare with other runs…",
                        "Draw the curves of other runs over these.",
                        "Plot/310",
                        "ctrl alt C",
                        "git-compare"),
                plain(
                        "plot.copy",
                        "Copy picture",
                        "Copy the figure as it is seen to the clipboard.",
                        "Plot/410",
                        "ctrl shift C",
                        "image"),
                plain(
                        "plot.copy-data",
                        "Copy data",
                        "Copy the numbers of the curves to the clipboard, for a spreadsheet.",
                        "Plot/420",
                        "ctrl alt D",
                        "copy"),
                plain(
                                "plot.export",
                                "Export…",
                                "Write the figure as SVG, PDF or PNG, or the data by any exporter.",
                                "Plot/430",
                                "ctrl E",
                                "upload")
                        .onToolBar(),
                plain(
                                "run.cancel",
                                "Cancel run",
                                "Cancel the run whose results are shown.",
                                "Run/210",
                                "ctrl F2",
                                "square")
                        .onToolBar(),
                plain(
                        "run.again",
                        "Run again",
                        "Run what gave these results once more.",
                        "Run/220",
                        "ctrl shift R",
                        "rotate-ccw"),
                plain(
                        "run.again-with-solver",
                        "Run the same with solver…",
                        "Run what gave these results with another solver.",
                        "Run/230",
                        "ctrl alt R",
                        "git-compare"),
                plain(
                        "run.keep",
                        "Keep results",
                        "Try again to write results that could not be kept.",
                        "Run/240",
                        "",
                        "save"),
                plain(
                        "run.copy-command",
                        "Copy as command line",
                        "Copy the command that repeats this run without the desktop.",
                        "Run/310",
                        "ctrl alt K",
                        "square-terminal"),
                plain(
                        "run.open-source",
                        "Open the file that was run",
                        "Open the experiment as it was when it was run.",
                        "Run/320",
                        "ctrl alt O",
                        "file-json"),
                plain(
                        "run.provenance",
                        "Show provenance",
                        "Show the program, plugins and settings that these results came from.",
                        "Run/330",
                        "",
                        "info"));
    }

    private Command plain(String id, String label, String summary, String menu, String key, String icon) {
        return Command.when(id, label, summary, menu, () -> handler(id))
                .withKey(key)
                .withIcon(icon);
    }

    private Command toggle(String id, String label, String summary, String menu, String key, String icon) {
        return plain(id, label, summary, menu, key, icon).selectedWhen(() -> isOn(id));
    }

    private Optional<Runnable> handler(String id) {
        return desk.workbench().activeEditor().flatMap(editor -> editor.handler(id));
    }

    private boolean isOn(String id) {
        Optional<Editor> editor = desk.workbench().activeEditor();
        return editor.isPresent() && editor.get() instanceof Toggles toggles && toggles.isOn(id);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }
}
