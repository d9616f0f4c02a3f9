package voltaic.ui.workbench.contributions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.WizardProvider;

/** Follows the providers of views, editors, commands and wizards, whose bundles come and go at any time. */
@Component(service = Whiteboard.class)
public final class Whiteboard {
    private final Contributions contributions = new Contributions();
    private final Map<Place, Held<?>> held = new ConcurrentHashMap<>();
    private final BundleContext context;

    /** Knows nothing yet. */
    @Activate
    public Whiteboard(BundleContext context) {
        this.context = context;
    }

    /** What there is; for the event dispatch thread. */
    public Contributions contributions() {
        return contributions;
    }

    @Reference(
            service = ViewProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addView(ServiceReference<ViewProvider> view, Map<String, Object> properties) {
        add(contributions.views(), view, properties);
    }

    void removeView(ServiceReference<ViewProvider> view) {
        remove(contributions.views(), view);
    }

    @Reference(
            service = EditorProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addEditor(ServiceReference<EditorProvider> editor, Map<String, Object> properties) {
        add(contributions.editors(), editor, properties);
    }

    void removeEditor(ServiceReference<EditorProvider> editor) {
        remove(contributions.editors(), editor);
    }

    @Reference(
            service = CommandProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addCommand(ServiceReference<CommandProvider> command, Map<String, Object> properties) {
        add(contributions.commands(), command, properties);
    }

    void removeCommand(ServiceReference<CommandProvider> command) {
        remove(contributions.commands(), command);
    }

    @Reference(
            service = WizardProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addWizard(ServiceReference<WizardProvider> wizard, Map<String, Object> properties) {
        add(contributions.wizards(), wizard, properties);
    }

    void removeWizard(ServiceReference<WizardProvider> wizard) {
        remove(contributions.wizards(), wizard);
    }

    private <T> void add(Catalog<T> catalog, ServiceReference<T> reference, Map<String, Object> properties) {
        Held<T> one = new Held<>(context, catalog, reference, properties);
        held.put(new Place(catalog, reference), one);
        onEventThread(one::come);
    }

    private void remove(Catalog<?> catalog, ServiceReference<?> reference) {
        Held<?> one = held.remove(new Place(catalog, reference));
        if (one != null) {
            onEventThread(one::go);
        }
    }

    private static void onEventThread(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
        } else {
            SwingUtilities.invokeLater(work);
        }
    }

    /** What a service is held for: one that has several interfaces is held for each. */
    private record Place(Catalog<?> catalog, ServiceReference<?> reference) {}

    /** One provider, which is started when it is first asked for and given back when it goes. */
    private static final class Held<T> implements Supplier<T> {
        private final BundleContext context;
        private final Catalog<T> catalog;
        private final ServiceReference<T> reference;
        private final Contribution<T> contribution;
        private @Nullable T service;

        Held(BundleContext context, Catalog<T> catalog, ServiceReference<T> reference, Map<String, Object> properties) {
            this.context = context;
            this.catalog = catalog;
            this.reference = reference;
            this.contribution = Contribution.of(properties, this);
        }

        void come() {
            catalog.add(contribution);
        }

        void go() {
            catalog.remove(contribution);
            T used = service;
            service = null;
            if (used != null) {
                context.ungetService(reference);
            }
        }

        @Override
        public T get() {
            T used = service;
            if (used == null) {
                used = context.getService(reference);
                if (used == null) {
                    throw new IllegalStateException("The plugin could not be started; the Error log says why.");
                }
                service = used;
            }
            return used;
        }
    }
}
