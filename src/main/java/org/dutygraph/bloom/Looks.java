package org.dutygraph.bloom;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/** The categories and relationship types of a perspective: appearance, hues and names put onto what the database holds. */
final class Looks {

    private static final String NO_ICON = "no-icon";
    private static final String TYPE_AS_CAPTION = "0_REL_TYPE_CAPTION_KEY";

    private final Appearance appearance;
    private final Hues hues;
    private final MessageSource messages;

    Looks(Appearance appearance, Hues hues, MessageSource messages) {
        this.appearance = appearance;
        this.hues = hues;
        this.messages = messages;
    }

    /** A category for each kind of node, in the order that decides. */
    List<Perspective.Category> categories(List<OwnedProperty> properties, long made) {
        AtomicInteger rules = new AtomicInteger();
        return IntStream.range(0, appearance.categories().size())
                .mapToObj(at -> category(at + 1, appearance.categories().get(at), properties, made, rules))
                .toList();
    }

    private Perspective.Category category(
            int id, Appearance.Kind kind, List<OwnedProperty> all, long made, AtomicInteger rules) {
        List<OwnedProperty> own = of(kind.label(), all);
        String hue = hues.of("kind-" + kind.label());
        return new Perspective.Category(
                id,
                messages.getMessage("kind." + kind.label(), null, Locale.SIMPLIFIED_CHINESE),
                List.of(kind.label()),
                hue,
                kind.size(),
                NO_ICON,
                kind.captions(),
                own.stream()
                        .map(property -> new Perspective.CategoryProperty(
                                property.property(), kind.conceals(property.property()), property.dataType()))
                        .toList(),
                kind.rules().stream()
                        .map(rule -> rule(rule, own, hue, made + rules.incrementAndGet()))
                        .toList(),
                made,
                made);
    }

    private StyleRule rule(Appearance.Rule rule, List<OwnedProperty> own, String hue, long number) {
        String id = "rule:" + number;
        String type = own.stream()
                .filter(property -> property.property().equals(rule.property()))
                .map(OwnedProperty::dataType)
                .findFirst()
                .orElse("string");
        String basedOn = rule.property() + "_" + type;
        if (rule.to() > 0) {
            return StyleRule.range(id, basedOn, rule, hue);
        }
        String value = rule.equals() == null ? "" : rule.equals();
        return StyleRule.single(id, basedOn, value, rule, rule.hue() == null ? hue : hues.of(rule.hue()));
    }

    /** A look for each relationship type. */
    List<Perspective.RelationshipType> relationshipTypes(List<OwnedProperty> properties) {
        return appearance.relationships().stream()
                .map(link -> new Perspective.RelationshipType(
                        link.type(),
                        link.type(),
                        hues.of("type-" + link.type()),
                        link.size(),
                        List.of(link.caption() == null ? TYPE_AS_CAPTION : link.caption()),
                        asProperties(of(link.type(), properties)),
                        List.of()))
                .toList();
    }

    static List<Perspective.Property> asProperties(List<OwnedProperty> own) {
        return own.stream()
                .map(property -> new Perspective.Property(property.property(), property.owner(), property.dataType()))
                .toList();
    }

    static List<OwnedProperty> of(String owner, List<OwnedProperty> all) {
        return all.stream().filter(property -> property.owner().equals(owner)).toList();
    }
}
