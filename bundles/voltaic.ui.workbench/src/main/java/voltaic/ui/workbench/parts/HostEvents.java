package voltaic.ui.workbench.parts;

/** What the host of a part tells. */
public interface HostEvents {
    /** The title or the icon is another. */
    void face(PartHost host);

    /** What the part handles, its outline, its properties or whether it is dirty has changed. */
    void changed(PartHost host);
}
