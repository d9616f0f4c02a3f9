package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.parameters.ParameterType;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.plugin.Parameter;
import voltaic.ui.experiment.form.ChoiceField.Choice;
import voltaic.ui.experiment.text.ModelEdits;
import voltaic.ui.experiment.text.Starter;

/** The rows of a plugin: which one it is, and its parameters as it declares them. */
final class PluginRows {
    private static final Set<String> NOT_SETTINGS = Set.of("type", "name", "on");

    private final Rows rows;
    private final FormContext context;
    private final PluginKind kind;
    private final String pointer;

    PluginRows(Rows rows, PluginKind kind, String pointer) {
        this.rows = rows;
        this.context = rows.context();
        this.kind = kind;
        this.pointer = pointer;
    }

    /** Which plugins these rows were made for: if it is another one, rows are made anew. */
    static String shape(FormContext context, String pointer) {
        return context.find(pointer).map(PluginRows::shape).orElse("-");
    }

    private static String shape(SourceValue value) {
        StringBuilder shape = new StringBuilder();
        if (value.isObject()) {
            value.child("type").flatMap(SourceValue::text).ifPresent(type -> shape.append(type)
                    .append('{'));
            value.children().stream().filter(SourceValue::isObject).forEach(child -> shape.append(shape(child)));
        } else {
            shape.append(value.kind());
        }
        return shape.toString();
    }

    static List<Choice> choices(FormContext context, PluginKind kind) {
        return context.registry().list(kind).stream()
                .map(plugin -> new Choice(plugin.id(), plugin.label(), plugin.summary()))
                .toList();
    }

    /** The chooser; what comes before the parameters is for the caller to add in between. */
    void chooser(String label, String absent) {
        Binding type = context.experiment(pointer + "/type");
        List<Choice> choices = new ArrayList<>(choices(context, kind));
        if (!absent.isEmpty()) {
            choices.add(0, new Choice("", absent, ""));
        }
        ChoiceField chooser = new ChoiceField(
                type.place(),
                choices,
                () -> type.get().flatMap(SourceValue::text),
                absent.isEmpty() ? "Choose…" : absent,
                this::choose);
        rows.row(label, "Which " + kind.word() + " it is.", type, chooser, "");
        summary(type);
    }

    private void choose(String id) {
        if (id.isEmpty()) {
            context.commit(
                    "removal of the " + kind.word(),
                    "",
                    context.edit().remove(pointer).source());
            return;
        }
        ModelEdits model = context.model();
        model.choose(pointer, kind, id);
        context.commit("choice of the " + kind.word(), "", model.source());
    }

    private void summary(Binding type) {
        Optional<String> id = type.get().flatMap(SourceValue::text);
        if (id.isEmpty()) {
            return;
        }
        Optional<InstalledPlugin> plugin = context.registry().find(kind, id.get());
        String text = plugin.map(InstalledPlugin::summary)
                .orElse("There is no " + kind.word() + " '" + id.get()
                        + "' among the installed plug-ins. Its settings are kept as they are.");
        Hint hint = new Hint(text);
        rows.panel().add(hint, "newline, skip 1, spanx 2, growx, wmin 0, gapbottom 2");
    }

    void parameters() {
        String id = context.text(pointer + "/type");
        if (id.isEmpty()) {
            return;
        }
        Optional<ParameterSet> set = Starter.parameters(context.registry(), kind, id);
        if (set.isPresent()) {
            set.get().declarations().forEach(parameter -> parameter(parameter, set.get()));
        } else {
            keptSettings();
        }
    }

    /** The settings of a plugin that is missing, as they stand. */
    private void keptSettings() {
        context.find(pointer).ifPresent(value -> value.children().stream()
                .filter(setting -> !NOT_SETTINGS.contains(setting.key()))
                .forEach(setting -> {
                    JLabel kept = new JLabel(SourceText.json(setting.value()));
                    kept.setEnabled(false);
                    Binding binding = context.experiment(pointer + "/" + Diagnostic.pointerWord(setting.key()));
                    rows.row(setting.key(), "A setting of the missing plug-in.", binding, kept, "");
                }));
    }

    private void parameter(ParameterDeclaration parameter, ParameterSet set) {
        String place = pointer + "/" + parameter.name();
        Binding binding = context.experiment(place);
        if (parameter.type() == ParameterType.CHANNEL) {
            channel(parameter, place, binding);
            return;
        }
        rows.row(parameter, binding, field(parameter, binding, set));
    }

    private void channel(ParameterDeclaration parameter, String place, Binding binding) {
        JPanel box = Rows.grid();
        Rows inner = rows.inner(box);
        PluginRows channel = new PluginRows(inner, PluginKind.CHANNEL, place);
        channel.chooser(parameter.label(), "");
        inner.message(binding, box, "newline, skip 1, spanx 2, growx, wmin 0");
        channel.parameters();
        rows.wide(box, "gaptop 2");
    }

    private JComponent field(ParameterDeclaration parameter, Binding binding, ParameterSet set) {
        boolean isEnsemble = parameter.refersTo() == Parameter.Reference.ENSEMBLE;
        String label = parameter.label();
        return switch (parameter.type()) {
            case BOOLEAN ->
                new CheckField(
                        label,
                        binding,
                        parameter.defaultValue().filter(Boolean.TRUE::equals).isPresent());
            case CHOICE -> choice(label, binding, parameter.choices(), parameter.defaultText());
            case TEXT ->
                isEnsemble ? choice(label, binding, context.ensembles(), "Choose…") : line(parameter, binding, set);
            case TEXTS -> isEnsemble ? names(label, binding, context.ensembles()) : line(parameter, binding, set);
            default -> line(parameter, binding, set);
        };
    }

    private ChoiceField choice(String label, Binding binding, List<String> values, String absent) {
        return new ChoiceField(
                binding.place(),
                values.stream().map(Choice::of).toList(),
                () -> binding.get().flatMap(SourceValue::text),
                absent,
                value -> binding.set(SourceText.json(value), "change of " + label));
    }

    private NamesField names(String label, Binding binding, List<String> names) {
        return new NamesField(binding.place(), names, () -> texts(binding), (name, ticked) -> {
            List<String> now = new ArrayList<>(texts(binding));
            now.remove(name);
            if (ticked) {
                now.add(name);
                // Ticked in whatever order, they stand as the ensembles do; what else there is comes last.
                now.sort((a, b) -> Integer.compare(rank(names, a), rank(names, b)));
            }
            binding.set(SourceText.json(now), "change of " + label);
        });
    }

    private static int rank(List<String> names, String name) {
        int rank = names.indexOf(name);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static List<String> texts(Binding binding) {
        return binding.get().map(SourceValue::children).orElse(List.of()).stream()
                .flatMap(value -> value.text().stream())
                .toList();
    }

    private LineField line(ParameterDeclaration parameter, Binding binding, ParameterSet set) {
        List<Binding> instead = set.exactlyOneOf().contains(parameter.name())
                ? set.exactlyOneOf().stream()
                        .filter(other -> !other.equals(parameter.name()))
                        .map(other -> context.experiment(pointer + "/" + other))
                        .toList()
                : List.of();
        return new LineField(parameter.label(), binding, parameter.type(), parameter.defaultText(), instead);
    }
}
