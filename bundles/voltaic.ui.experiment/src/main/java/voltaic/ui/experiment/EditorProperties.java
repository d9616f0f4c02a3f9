package voltaic.ui.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Group;
import voltaic.ui.api.PropertySheet.Property;
import voltaic.ui.experiment.text.EditedText;
import voltaic.ui.experiment.text.ExperimentEdit;
import voltaic.ui.experiment.text.Starter;
import voltaic.ui.experiment.text.Variants;

/** What is to be said of what is selected. */
final class EditorProperties {
    private final Services services;
    private final EditedText text;
    private final Variants view;

    EditorProperties(Services services, EditedText text, Variants view) {
        this.services = services;
        this.text = text;
        this.view = view;
    }

    Optional<PropertySheet> of(String pointer) {
        return view.find(text.source(), pointer).filter(SourceValue::isObject).map(value -> sheet(pointer, value));
    }

    private PropertySheet sheet(String pointer, SourceValue value) {
        Optional<PluginKind> kind = kind(pointer);
        String type = value.child("type").flatMap(SourceValue::text).orElse("");
        Optional<InstalledPlugin> plugin = kind.flatMap(k -> services.registry().find(k, type));
        String name = value.child("name").flatMap(SourceValue::text).orElse("");
        String title = plugin.map(InstalledPlugin::label).orElse(type.isEmpty() ? "Ensemble" : type);
        List<Group> groups = new ArrayList<>();
        List<Property> own = new ArrayList<>();
        Optional<ParameterSet> declared = kind.flatMap(k -> Starter.parameters(services.registry(), k, type));
        for (SourceValue child : value.children()) {
            Optional<ParameterDeclaration> declaration = declared.flatMap(set -> set.declarations().stream()
                    .filter(parameter -> parameter.name().equals(child.key()))
                    .findFirst());
            if (child.isObject() && child.child("type").isPresent()) {
                groups.add(new Group(
                        declaration.map(ParameterDeclaration::label).orElse(child.key()),
                        sheet(pointer + "/" + Diagnostic.pointerWord(child.key()), child)
                                .groups()
                                .get(0)
                                .properties()));
            } else {
                own.add(property(pointer, child, declaration));
            }
        }
        groups.add(0, new Group(plugin.map(InstalledPlugin::label).orElse("Ensemble"), own));
        return new PropertySheet(name.isEmpty() ? title : title + " " + name, groups);
    }

    private static Optional<PluginKind> kind(String pointer) {
        if (pointer.startsWith("/channels") || pointer.endsWith("/reservoir")) {
            return Optional.of(PluginKind.CHANNEL);
        }
        return switch (pointer.split("/", -1)[1]) {
            case "hamiltonian" -> Optional.of(PluginKind.HAMILTONIAN);
            case "arrangement" -> Optional.of(PluginKind.ARRANGEMENT);
            case "solver" -> Optional.of(PluginKind.SOLVER);
            case "observables" -> Optional.of(PluginKind.OBSERVABLE);
            case "exports" -> Optional.of(PluginKind.EXPORTER);
            default -> Optional.empty();
        };
    }

    private Property property(String pointer, SourceValue child, Optional<ParameterDeclaration> declaration) {
        String label = declaration.map(ParameterDeclaration::label).orElseGet(() -> words(child.key()));
        String unit = declaration.map(ParameterDeclaration::unit).orElse("");
        String doc = declaration.map(ParameterDeclaration::doc).orElse("");
        String shown = shown(child);
        boolean isNumber = child.kind() == SourceValue.Kind.NUMBER;
        String at = pointer + "/" + Diagnostic.pointerWord(child.key());
        return new Property(
                label,
                unit.isEmpty() ? shown : shown + " " + unit,
                doc,
                isNumber ? Optional.of(typed -> set(at, label, unit, typed)) : Optional.empty());
    }

    private void set(String pointer, String label, String unit, String typed) {
        String stripped = typed.strip();
        String number = !unit.isEmpty() && stripped.endsWith(unit)
                ? stripped.substring(0, stripped.length() - unit.length())
                : stripped;
        text.replace(
                "change of " + label,
                "",
                this,
                new ExperimentEdit(text.source(), view)
                        .set(pointer, SourceText.typed(number))
                        .source()
                        .text());
    }

    private static String words(String key) {
        return key.equals("on") ? "Acts on" : Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private static String shown(SourceValue value) {
        if (value.isList()) {
            return value.children().stream().map(EditorProperties::shown).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.children().stream()
                    .map(child -> child.key() + " " + shown(child))
                    .collect(Collectors.joining(", "));
        }
        return value.literal().isEmpty() ? String.valueOf(value.scalar()) : value.literal();
    }
}
