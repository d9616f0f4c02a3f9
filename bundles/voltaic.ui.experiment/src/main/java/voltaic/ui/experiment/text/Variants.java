package voltaic.ui.experiment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;

/**
 * Which experiment of a document is looked at, and where its values stand: in the document of an experiment, in the base of a
 * study, or in what a variant sets.
 *
 * @param isStudy whether the document is a study
 * @param variant the number of the variant; −1 for the base or for an experiment
 */
public record Variants(boolean isStudy, int variant) {
    private static final String STUDY = "voltaic-study/1";

    /** The view on a text: the variant of that number if there is one, otherwise the base. */
    public static Variants of(SourceText source, int variant) {
        boolean study = source.root()
                .child("format")
                .flatMap(SourceValue::text)
                .filter(STUDY::equals)
                .isPresent();
        return new Variants(study, study && variant < names(source).size() ? variant : -1);
    }

    /** The names of the variants of a study; one without a name has an empty one. */
    public static List<String> names(SourceText source) {
        List<String> names = new ArrayList<>();
        source.find("/variants").filter(SourceValue::isList).ifPresent(list -> list.children()
                .forEach(item ->
                        names.add(item.child("name").flatMap(SourceValue::text).orElse(""))));
        return names;
    }

    /** Where a value of the experiment stands in the document, or would stand. */
    public String place(SourceText source, String pointer) {
        if (!isStudy) {
            return pointer;
        }
        return override(source, pointer)
                .map(set -> set.pointer() + pointer.substring(set.key().length()))
                .orElse("/base" + pointer);
    }

    /** Whether the variant sets this value, or one around it. */
    public boolean isOverridden(SourceText source, String pointer) {
        return isStudy && override(source, pointer).isPresent();
    }

    /** The value of the experiment. */
    public Optional<SourceValue> find(SourceText source, String pointer) {
        return source.find(place(source, pointer));
    }

    /** The longest pointer that the variant sets on the way to this one. */
    private Optional<SourceValue> override(SourceText source, String pointer) {
        if (variant < 0) {
            return Optional.empty();
        }
        return source.find("/variants/" + variant + "/set").flatMap(set -> set.children().stream()
                .filter(child -> pointer.equals(child.key()) || pointer.startsWith(child.key() + "/"))
                .reduce((a, b) -> b.key().length() >= a.key().length() ? b : a));
    }

    /** The place in the experiment that a place in the document belongs to; nothing if it is none of this experiment. */
    public Optional<String> experimentPointer(SourceText source, String documentPointer) {
        if (!isStudy) {
            return Optional.of(documentPointer);
        }
        if (documentPointer.startsWith("/base")) {
            String pointer = documentPointer.substring("/base".length());
            return isOverridden(source, pointer) ? Optional.empty() : Optional.of(pointer);
        }
        if (variant < 0) {
            return Optional.empty();
        }
        return source.find("/variants/" + variant + "/set").flatMap(set -> set.children().stream()
                .filter(child ->
                        documentPointer.equals(child.pointer()) || documentPointer.startsWith(child.pointer() + "/"))
                .findFirst()
                .map(child ->
                        child.key() + documentPointer.substring(child.pointer().length())));
    }
}
