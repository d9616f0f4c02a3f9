package voltaic.ui.views.explorer;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Drags files within the tree, which moves them, and takes files from outside, which are copied. */
final class FileTransfer extends TransferHandler {
    private final Supplier<List<Path>> selected;
    private final Function<TransferSupport, Path> target;
    private final BiConsumer<List<Path>, Path> move;
    private final BiConsumer<List<Path>, Path> copy;

    /** @param target the folder in which a drop or paste ends */
    FileTransfer(
            Supplier<List<Path>> selected,
            Function<TransferSupport, Path> target,
            BiConsumer<List<Path>, Path> move,
            BiConsumer<List<Path>, Path> copy) {
        this.selected = selected;
        this.target = target;
        this.move = move;
        this.copy = copy;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY_OR_MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        return new Files(selected.get());
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<Path> paths = files.stream()
                    .filter(File.class::isInstance)
                    .map(file -> ((File) file).toPath())
                    .toList();
            boolean isOwn = support.isDataFlavorSupported(Files.OWN);
            boolean moves = isOwn && support.isDrop() && support.getDropAction() == MOVE;
            (moves ? move : copy).accept(paths, target.apply(support));
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
    }

    /** A list of files, marked as coming from the workspace. */
    private static final class Files implements Transferable {
        static final DataFlavor OWN = new DataFlavor(FileTransfer.class, "Files of the workspace");

        private final List<File> files;

        Files(List<Path> paths) {
            files = paths.stream().map(Path::toFile).toList();
        }

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor, OWN};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor) || flavor.equals(OWN);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
