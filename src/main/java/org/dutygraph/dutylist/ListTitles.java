package org.dutygraph.dutylist;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Which list the titles announce. In a table of contents without page numbers the entries look like titles; there the first
 * mention of a list is an entry, and the second its title, which ends the table of contents.
 */
final class ListTitles {

    private static final Pattern CONTENTS = Pattern.compile("目录|目次");

    private final Set<ListKind> entries = EnumSet.noneOf(ListKind.class);
    private boolean inContents;
    private @Nullable ListKind entry;
    private @Nullable ListKind announced;
    private @Nullable String other;

    static boolean isContentsHead(String text) {
        return CONTENTS.matcher(Spaces.none(text)).matches();
    }

    void beginContents() {
        inContents = true;
    }

    /** Takes note of an entry of the table of contents, where there is one; tells whether there is. */
    boolean addEntry(Optional<ListKind> list) {
        list.ifPresent(entries::add);
        return list.isPresent();
    }

    /** The lists that the table of contents promises. */
    Set<ListKind> entries() {
        return Set.copyOf(entries);
    }

    /** Takes note of a title; tells whether it stands above its list, not in the table of contents. */
    boolean announce(ListKind list) {
        if (inContents && entries.add(list)) {
            entry = list;
            return false;
        }
        inContents = false;
        announced = list;
        other = null;
        return true;
    }

    /** Takes note of the title of a list that is none of the three: until the next title all tables are its own. */
    void announceOther(String title) {
        if (!inContents) {
            announced = null;
            other = title;
        }
    }

    /** The title of a list that is none of the three, where the last title was such a one. */
    Optional<String> other() {
        return Optional.ofNullable(other);
    }

    @Nullable
    ListKind announced() {
        return announced;
    }

    /**
     * The list announced for the table that begins now, and for no later one. A first mention within the table of contents
     * was a title after all where it fits the table.
     */
    Optional<ListKind> takeFor(Layout layout) {
        ListKind taken = announced;
        if (inContents && entry != null && layout.list(entry).equals(Optional.of(entry))) {
            taken = entry;
        }
        inContents = false;
        announced = null;
        return Optional.ofNullable(taken);
    }
}
