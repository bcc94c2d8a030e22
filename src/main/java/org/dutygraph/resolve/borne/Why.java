package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.resolve.wording.NormalForm;
import org.dutygraph.resolve.wording.RowWording;

/**
 * Why a passage names a matter. It is found out from normal forms, once for all rows that have them; what it quotes is looked for in
 * two rows when it is told of these, so that it stands there as it is quoted.
 *
 * @param parts its sentences, by their names in {@code reasons.properties}
 */
record Why(List<Part> parts) {

    static final Why NONE = new Why(List.of());

    Why {
        parts = List.copyOf(parts);
    }

    static Why of(String sentence, Value... values) {
        return new Why(List.of(new Part(sentence, List.of(values))));
    }

    Why and(String sentence, Value... values) {
        return new Why(Stream.concat(parts.stream(), of(sentence, values).parts().stream())
                .toList());
    }

    /**
     * The reason, in Chinese.
     *
     * @param here the passage
     * @param there the name of the reclaimed duty
     */
    String told(Passage.Written here, String there) {
        return parts.stream()
                .map(part -> Reasons.of(
                        part.sentence(),
                        part.values().stream()
                                .map(value -> value.told(here, there))
                                .toArray()))
                .collect(Collectors.joining());
    }

    /** A sentence and what fills it. */
    record Part(String sentence, List<Value> values) {}

    /** What fills a sentence. */
    sealed interface Value {

        String told(Passage.Written here, String there);
    }

    /** A text that quotes nothing. */
    record Plain(String text) implements Value {

        @Override
        public String told(Passage.Written here, String there) {
            return text;
        }
    }

    /** Words of the passage, and those of the reclaimed duty that say the same; both where they differ. */
    record Words(String ofHere, String ofThere) implements Value {

        static Words ofBoth(String words) {
            return new Words(words, words);
        }

        @Override
        public String told(Passage.Written here, String there) {
            String said = written(ofHere, here.parts().stream()).orElse(ofHere);
            return written(ofThere, Stream.of(there))
                    .or(() -> Optional.of(Naming.longestRun(ofThere, there)).filter(run -> run.length() > 1))
                    .filter(other -> !other.equals(said))
                    .map(other -> Reasons.of("otherwise", said, other))
                    .orElse(said);
        }
    }

    /** The sentence of the passage that has some words. */
    record Sentence(String words) implements Value {

        @Override
        public String told(Passage.Written here, String there) {
            return here.parts().stream()
                    .filter(part -> written(words, Stream.of(part)).isPresent())
                    .findFirst()
                    .or(() -> here.parts().stream().findFirst())
                    .map(part -> NormalForm.quotable(part, RowWording.OWN_PLACES))
                    .orElse("");
        }
    }

    /** What the township does by the passage. */
    record Done() implements Value {

        @Override
        public String told(Passage.Written here, String there) {
            return NormalForm.quotable(here.done(), RowWording.OWN_PLACES);
        }
    }

    /** An act, in quotation marks where the row says it in so many words and it is not only what the row comes to. */
    record Act(String act, boolean isHere) implements Value {

        @Override
        public String told(Passage.Written here, String there) {
            return written(act, isHere ? Stream.of(here.done(), here.object()) : Stream.of(there))
                    .map(said -> Reasons.of("quoted", said))
                    .orElse(act);
        }
    }

    private static Optional<String> written(String words, Stream<String> texts) {
        Function<String, Optional<String>> find = text -> NormalForm.written(words, text, RowWording.OWN_PLACES);
        return texts.map(find)
                .flatMap(Optional::stream)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }
}
