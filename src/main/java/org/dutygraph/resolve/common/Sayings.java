package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.NormalForms;

/** The distinct names of duties and the normal forms that they come to. */
final class Sayings {

    private final NormalForms forms = new NormalForms();
    private final Map<Key, Integer> indexes = new HashMap<>();
    private final List<Saying> all = new ArrayList<>();
    private final Map<Register.Wanted, Form> byForm = new HashMap<>();

    /** The place of what a duty says among all that is said. */
    int add(NamedDuty duty) {
        boolean basic = duty.key().list() == ListKind.BASIC;
        String bare = duty.name();
        for (String place : duty.places()) {
            bare = bare.replace(place, "");
        }
        Key key = new Key(basic, duty.name(), bare, forms.of(duty.name(), duty.places()));
        int index = indexes.computeIfAbsent(key, this::index);
        all.get(index).form().heard(duty.functions());
        return index;
    }

    /** What is said, by its place. */
    List<Saying> all() {
        return all;
    }

    /** The normal forms, in no order. */
    List<Form> forms() {
        return List.copyOf(byForm.values());
    }

    private int index(Key key) {
        Form form = byForm.computeIfAbsent(new Register.Wanted(key.basic(), key.form()), Form::new);
        all.add(new Saying(key.name(), Label.withoutPlaces(key.name(), key.bare()), form));
        return all.size() - 1;
    }

    private record Key(boolean basic, String name, String bare, String form) {}

    /**
     * A name with what it comes to.
     *
     * @param name as the list has it
     * @param spelling as a label would have it: without places
     * @param form its normal form
     */
    record Saying(String name, String spelling, Form form) {}

    /** A normal form with what was heard of it. */
    static final class Form {

        private final Register.Wanted wanted;
        private final Set<String> functions = new HashSet<>();
        private int duties;

        private Form(Register.Wanted wanted) {
            this.wanted = wanted;
        }

        private void heard(Set<String> more) {
            duties++;
            functions.addAll(more);
        }

        Register.Wanted wanted() {
            return wanted;
        }

        Set<String> functions() {
            return functions;
        }

        int duties() {
            return duties;
        }
    }
}
