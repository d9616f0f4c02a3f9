package voltaic.ui.workbench.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import voltaic.ui.api.Icons;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.workbench.contributions.Catalog;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.contributions.ViewPlace;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.parts.Faults;
import voltaic.ui.workbench.parts.Notice;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.perspectives.Perspective;
import voltaic.ui.workbench.perspectives.Placement;

/** Opens and closes views, and follows their bundles as they come and go. */
final class Views {
    private final Catalog<ViewProvider> catalog;
    private final Icons icons;
    private final Faults faults;
    private final Desk desk;

    Views(Catalog<ViewProvider> catalog, Icons icons, Faults faults, Desk desk) {
        this.catalog = catalog;
        this.icons = icons;
        this.faults = faults;
        this.desk = desk;
    }

    void follow() {
        catalog.onChange(this::come, this::gone);
    }

    void onChange(Runnable changed) {
        catalog.onChange(come -> changed.run(), gone -> changed.run());
    }

    List<Contribution<ViewProvider>> list() {
        return catalog.list().stream()
                .sorted(Comparator.comparing(Contribution<ViewProvider>::label))
                .toList();
    }

    boolean isThere(String id) {
        return catalog.find(id).isPresent();
    }

    void show(String id) {
        Layout layout = desk.layout();
        if (layout.isOpen(id)) {
            desk.activate(id);
            return;
        }
        if (layout.stackOf(id).isEmpty()) {
            ViewPlace place = catalog.find(id).map(ViewPlace::of).orElse(null);
            if (place == null) {
                return;
            }
            layout = Placement.place(layout, id, place, false, this::order);
        }
        desk.layout(layout.open(id, layout.main().key()));
        desk.activate(id);
    }

    void close(String id) {
        desk.close(id, desk.layout().close(id));
    }

    /** Opens the views that belong to a perspective and have no place in its layout yet. */
    Layout complete(Perspective perspective, Layout layout) {
        Layout complete = layout;
        for (Contribution<ViewProvider> view : catalog.list()) {
            ViewPlace place = ViewPlace.of(view);
            if (complete.stackOf(view.id()).isEmpty() && place.perspectives().contains(perspective.id())) {
                complete = Placement.place(complete, view.id(), place, true, this::order);
            }
        }
        return complete;
    }

    Optional<PartHost> host(String id) {
        PartHost host = new PartHost(id, words(id), "plug", "", icons, faults, desk);
        Optional<Contribution<ViewProvider>> view = catalog.find(id);
        if (view.isPresent()) {
            attach(host, view.get());
        } else {
            host.detach(absent(id, words(id)));
        }
        return Optional.of(host);
    }

    private int order(String id) {
        return catalog.find(id).map(view -> ViewPlace.of(view).order()).orElse(Integer.MAX_VALUE);
    }

    private void come(Contribution<ViewProvider> view) {
        Optional<PartHost> host = desk.host(view.id());
        if (host.isPresent()) {
            host.filter(waiting -> !waiting.isAttached()).ifPresent(waiting -> attach(waiting, view));
        } else {
            Layout complete = complete(desk.perspective(), desk.layout());
            if (!complete.equals(desk.layout())) {
                desk.layout(complete);
            }
        }
        desk.changes().fire();
    }

    private void gone(Contribution<ViewProvider> view) {
        desk.host(view.id()).ifPresent(host -> {
            Optional<Contribution<ViewProvider>> other = catalog.find(view.id());
            host.detach(absent(view.id(), view.label()));
            other.ifPresent(next -> attach(host, next));
        });
        desk.changes().fire();
    }

    private static void attach(PartHost host, Contribution<ViewProvider> view) {
        host.attach(view.label(), view.icon(), view.summary(), site -> view.provider()
                .get()
                .create(site));
    }

    private Notice absent(String id, String label) {
        return new Notice(
                icons,
                "plug",
                label + " is not installed",
                "The plug-in that has this view is not there. The view comes back in this place when the plug-in does.",
                "",
                List.of(new Notice.Action("Close", () -> close(id))));
    }

    /** Words for an id, of which nothing else is known. */
    private static String words(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
