package voltaic.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.PluginFolders;
import voltaic.core.PluginManager;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.studies.Studies;

/** What the launcher calls: takes the arguments of the command line, gives the exit code. */
@Component(service = ToIntFunction.class, property = "voltaic.entry=cli")
public final class CommandLineEntry implements ToIntFunction<String[]> {
    private final Services services;
    private final BundleContext context;

    @Activate
    public CommandLineEntry(
            @Reference PluginRegistry registry,
            @Reference RunService runs,
            @Reference Studies studies,
            @Reference PluginFolders folders,
            @Reference(service = PluginManager.class) ServiceReference<PluginManager> manager,
            BundleContext context) {
        this.context = context;
        this.services = Services.of(
                registry,
                runs,
                studies,
                folders,
                () -> context.getService(manager),
                context.getProperty("voltaic.examples"),
                context.getProperty("voltaic.home"));
    }

    @Override
    public int applyAsInt(String[] arguments) {
        // Symbols such as γ are UTF-8 whatever the locale: batch systems often run without one.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean interactive = Boolean.getBoolean("voltaic.interactive");
        String version = context.getBundle().getVersion().toString();
        return new Voltaic(services, new Console(out, err, interactive), version, context).execute(arguments);
    }
}
