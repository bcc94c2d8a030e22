package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.question.Parameter;
import org.dutygraph.question.Question;
import org.dutygraph.web.Choice;

/** A question with what the rules say of it. */
record Scored(
        Profile profile,
        Filling filling,
        Map<String, Topics.Topic> topics,
        Map<ScoringRule, Finding> findings,
        double score) {

    /** A topic that nothing in the graph is called by leaves the question open. */
    Scored with(Map<String, Topics.Topic> found) {
        Parameter wanted = filling.topic();
        boolean lacks = wanted != null && wanted.required() && found.isEmpty();
        return new Scored(profile, filling, found, findings, lacks ? score - 0.3 : score);
    }

    /** Itself, and the same of each other county that is as likely meant. */
    Stream<Scored> everywhere() {
        return Stream.concat(
                Stream.of(this),
                filling.elsewhere().stream().map(other -> new Scored(profile, other, topics, findings, score)));
    }

    Question question() {
        return profile.question();
    }

    List<Parameter> missing() {
        List<Parameter> missing = new ArrayList<>(filling.missing());
        Parameter wanted = filling.topic();
        if (wanted != null && wanted.required() && topics.isEmpty()) {
            missing.add(wanted);
        }
        return missing;
    }

    boolean isCertain() {
        return missing().isEmpty()
                && filling.exact()
                && filling.unused().isEmpty()
                && topics.values().stream().allMatch(topic -> topic.choice().exact());
    }

    Map<String, Choice> choices() {
        Map<String, Choice> choices = new TreeMap<>();
        filling.given().forEach((name, value) -> choices.put(name, new Choice(value.value(), value.label(), "", true)));
        topics.forEach((name, topic) -> choices.put(name, topic.choice()));
        return choices;
    }

    /** The values with a gap for each that is still wanted, for the question's sentence. */
    Map<String, Choice> labelled() {
        Map<String, Choice> labelled = choices();
        missing().forEach(parameter -> labelled.put(parameter.name(), new Choice("", "…", "", false)));
        return labelled;
    }
}
