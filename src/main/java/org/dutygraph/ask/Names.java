package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.text.Pinyin;
import org.jspecify.annotations.Nullable;

/** All names by which a text may mean a place, an office, a category, …; full, short, abbreviated, English or in Latin letters. */
final class Names {

    private static final Pattern PLACE_ENDING = Pattern.compile("(?:自治县|县|市|区|旗|镇|乡|街道)$");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)?");
    /** Qitai's, townships'. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|(?<=s)')$");

    private static final int MOST_WORDS = 6;
    /** Not called by any name: it only tells that a county has an office of a function. */
    private static final String OFFICE_TYPE = "office";

    private static final Set<String> PLACES =
            Set.of("county", "township", NamesOfPlaces.ABSENT, NamesOfPlaces.EVERYWHERE);

    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, Named> counties = new HashMap<>();
    private final Map<String, List<Named>> townships = new HashMap<>();
    private final List<Named> functions = new ArrayList<>();
    private final Set<String> offices = new HashSet<>();
    /** Names by which a county is most likely meant, though nothing says so. */
    private final Set<String> likely = new HashSet<>();

    private int longest = 1;

    Names(List<Named> inGraph) {
        inGraph.stream().filter(named -> !named.type().equals(OFFICE_TYPE)).forEach(this::add);
        inGraph.stream()
                .filter(named -> named.type().equals(OFFICE_TYPE))
                .map(Named::value)
                .forEach(offices::add);
        inGraph.stream().filter(named -> named.name().equals(named.label())).forEach(this::index);
        addOtherNames(inGraph);
        inGraph.forEach(this::addShortName);
        addLikelyNames();
    }

    private void index(Named named) {
        switch (named.type()) {
            case "county" -> counties.put(named.value(), named);
            case "township" ->
                townships
                        .computeIfAbsent(Objects.requireNonNull(named.within()), county -> new ArrayList<>())
                        .add(named);
            case "function" -> functions.add(named);
            default -> {}
        }
    }

    private void add(Named named) {
        String key = named.name().toLowerCase(Locale.ROOT);
        List<Named> same = byName.computeIfAbsent(key, name -> new ArrayList<>());
        if (same.stream().noneMatch(named::isSameAs)) {
            same.add(named);
        }
        longest = Math.max(longest, key.length());
    }

    /** Names that no rule can know: English ones, and what people say instead of the printed name. */
    private void addOtherNames(List<Named> inGraph) {
        Map<String, Named> known = inGraph.stream()
                .filter(named ->
                        named.name().equals(named.label()) || named.name().equals(named.value()))
                .collect(Collectors.toMap(named -> named.type() + named.name(), named -> named, (one, other) -> one));
        Tables.rows("other-names.csv").forEach(row -> {
            Named named = known.get(row.getField("type") + row.getField("name"));
            if (named != null) {
                Stream.of(row.getField("names").split("\\|")).map(named::called).forEach(this::add);
            }
        });
    }

    /** 奇台 for 奇台县, and both in Latin letters; a short name that is a full name of something else is not taken. */
    private void addShortName(Named named) {
        if (!Set.of("county", "township").contains(named.type())
                || !named.name().equals(named.label())) {
            return;
        }
        String stem = PLACE_ENDING.matcher(named.label()).replaceFirst("");
        if (stem.length() > 1) {
            if (byName.getOrDefault(stem, List.of()).stream().allMatch(other -> PLACES.contains(other.type()))) {
                add(named.called(stem));
            }
            add(named.called(Pinyin.of(stem)));
        }
    }

    /**
     * A county under the ending that it once had, 沙湾县 for 沙湾市, and by its first character, 玛县 for 玛纳斯县: likely, where
     * nothing else is called so and no other county may be.
     */
    private void addLikelyNames() {
        Map<String, List<Named>> possible = new HashMap<>();
        counties.values().forEach(county -> likelyNames(county.label())
                .filter(name -> !byName.containsKey(name))
                .forEach(name ->
                        possible.computeIfAbsent(name, key -> new ArrayList<>()).add(county)));
        possible.forEach((name, meant) -> {
            if (meant.size() == 1) {
                likely.add(name);
                add(meant.get(0).called(name));
            }
        });
    }

    private static Stream<String> likelyNames(String county) {
        String stem = PLACE_ENDING.matcher(county).replaceFirst("");
        if (stem.length() < 2 || stem.length() == county.length()) {
            return Stream.empty();
        }
        String ending = county.substring(stem.length());
        return Stream.concat(
                Stream.of("县", "市", "区").filter(other -> !other.equals(ending)).map(other -> stem + other),
                ending.equals("县") ? Stream.of(county.charAt(0) + ending) : Stream.empty());
    }

    /** The county of a code, where the graph has it. */
    Optional<Named> county(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(counties.get(code));
    }

    /** The townships of a county. */
    List<Named> townshipsOf(String county) {
        return townships.getOrDefault(county, List.of());
    }

    /** Whether a county has an office of a function: not 公安局 where its own list names a 公安分局. */
    boolean hasOffice(Named county, Named function) {
        return offices.isEmpty() || offices.contains(county.value() + "-" + function.value());
    }

    /** Everything the text names, in its order; of names that overlap, the longest that begins first. */
    List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>(chinese(text));
        found.addAll(latin(text));
        found.addAll(new Abbreviations(functions).in(text, found));
        return within(Nested.merged(
                found.stream().sorted(Comparator.comparing(Mention::from)).toList()));
    }

    private List<Mention> chinese(String text) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int to = Character.isIdeographic(text.charAt(at)) ? longestFrom(text, at) : at;
            if (to > at) {
                found.add(mention(Objects.requireNonNull(byName.get(text.substring(at, to))), at, to));
            }
            at = Math.max(at + 1, to);
        }
        return found;
    }

    private int longestFrom(String text, int at) {
        int to = Math.min(text.length(), at + longest);
        while (to > at + 1 && !byName.containsKey(text.substring(at, to))) {
            to--;
        }
        return to > at + 1 ? to : at;
    }

    private List<Mention> latin(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher word = LATIN.matcher(text);
        for (int at = 0; word.find(at); ) {
            Mention mention = latinFrom(text, word.start());
            if (mention != null) {
                found.add(mention);
            }
            at = mention == null ? word.end() : mention.to();
        }
        return found;
    }

    private @Nullable Mention latinFrom(String text, int at) {
        List<LatinName> candidates = new ArrayList<>();
        Matcher word = LATIN.matcher(text);
        int end = at;
        StringBuilder words = new StringBuilder();
        while (candidates.size() < MOST_WORDS
                && word.find(end)
                && text.substring(end, word.start()).isBlank()) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            end = word.end();
            candidates.add(0, new LatinName(words.toString(), end));
        }
        return candidates.stream()
                .flatMap(name -> named(text, at, name).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Mention> named(String text, int at, LatinName name) {
        List<Named> named = Stream.of(
                        name.words(),
                        name.words().replaceFirst("ies$", "y"),
                        name.words().replaceFirst("s$", ""),
                        POSSESSIVE.matcher(name.words()).replaceFirst(""),
                        name.words().replace(" ", ""))
                .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Matcher kind = Pattern.compile("\\G\\s+(?:(county|city)|(township|town))\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (!kind.find(name.end())) {
            return Optional.of(mention(named, at, name.end()));
        }
        List<Named> ofKind = named.stream()
                .filter(each -> each.type().equals(kind.group(1) != null ? "county" : "township"))
                .toList();
        return Optional.of(mention(ofKind.isEmpty() ? named : ofKind, at, ofKind.isEmpty() ? name.end() : kind.end()));
    }

    private Mention mention(List<Named> possible, int from, int to) {
        Named first = possible.stream()
                .filter(named -> named.type().equals("county"))
                .findFirst()
                .orElse(possible.get(0));
        List<Named> others = possible.stream()
                .filter(named -> named.type().equals(first.type()) && !named.isSameAs(first))
                .toList();
        return new Mention(first, others.isEmpty() && !likely.contains(first.name()), others, from, to);
    }

    /** A township whose name several have is the one of the county that the text names. */
    private List<Mention> within(List<Mention> mentions) {
        return mentions.stream()
                .map(
                        mention -> mention.exact()
                                ? mention
                                : mentions.stream()
                                        .filter(other -> other.is("county"))
                                        .flatMap(county -> byName
                                                .getOrDefault(
                                                        mention.named().name().toLowerCase(Locale.ROOT), List.of())
                                                .stream()
                                                .filter(named ->
                                                        county.named().value().equals(named.within())))
                                        .findFirst()
                                        .map(named -> new Mention(named, mention.from(), mention.to()))
                                        .orElse(mention))
                .toList();
    }

    private record LatinName(String words, int end) {}
}
