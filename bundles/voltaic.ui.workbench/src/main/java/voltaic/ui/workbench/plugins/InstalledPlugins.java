package voltaic.ui.workbench.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginManager;
import voltaic.core.PluginRegistry;
import voltaic.ui.api.Subscription;

/** The jars of the plug-in folders and the program's own bundles, in plain words. */
@Component(service = PluginList.class)
public final class InstalledPlugins implements PluginList {
    private final PluginFolders folders;
    private final PluginRegistry registry;
    private final ServiceReference<PluginManager> manager;
    private final Logger log;
    private final BundleContext context;
    private final List<Subscription> following = new CopyOnWriteArrayList<>();

    /**
     * The plug-ins of this process.
     *
     * @param manager made when it is needed
     */
    @Activate
    public InstalledPlugins(
            @Reference PluginFolders folders,
            @Reference PluginRegistry registry,
            @Reference(service = PluginManager.class) ServiceReference<PluginManager> manager,
            @Reference(service = LoggerFactory.class) Logger log,
            BundleContext context) {
        this.folders = folders;
        this.registry = registry;
        this.manager = manager;
        this.log = log;
        this.context = context;
    }

    @Deactivate
    void stop() {
        following.forEach(Subscription::close);
    }

    @Override
    public Optional<PluginActions> actions() {
        return folder().map(folder -> new ManagedPlugins(folders, manager()));
    }

    @Override
    public Optional<Path> folder() {
        return folders.userFolder();
    }

    private PluginManager manager() {
        return context.getService(manager);
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return folders.onChange(changed)::close;
    }

    @Override
    public Subscription follow(Consumer<String> news) {
        Follower follower = new Follower(news);
        Subscription changes = onChange(follower::look);
        Subscription watch = folders.watch()::close;
        Subscription both = () -> {
            watch.close();
            changes.close();
        };
        following.add(both);
        return both;
    }

    /** Compares what there is with what there was. */
    private final class Follower {
        private final Consumer<String> news;
        private List<PluginFile> before = folders.files();

        Follower(Consumer<String> news) {
            this.news = news;
        }

        synchronized void look() {
            List<PluginFile> now = folders.files();
            List<String> sentences = PluginNews.between(before, now);
            before = now;
            sentences.forEach(sentence -> log.info(sentence));
            if (!sentences.isEmpty()) {
                news.accept(String.join(" ", sentences));
            }
        }
    }

    @Override
    public List<PluginRow> rows() {
        return new RowReader(folders, registry, manager(), context).rows();
    }
}
