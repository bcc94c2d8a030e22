package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.common.Register;
import org.dutygraph.resolve.common.RegisterFile;
import org.dutygraph.resolve.wording.RowWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The wordings that common duties have ever been given, also those that no list has any more: the register keeps them all. A list
 * may have a wording of several matters, which are not told apart here.
 */
@Component
public class RegisteredWordings {

    private final Path register;
    private @Nullable Known known;

    RegisteredWordings(LoadProperties properties) {
        this.register = properties.decisionsFolder().resolve(CommonDutyStage.REGISTER);
    }

    /** Those of any of these common duties, as {@link #of(String, String, List)} has them. */
    public Set<String> of(Collection<String> commonDuties) {
        Map<String, Set<String>> all = all();
        Set<String> wordings = new HashSet<>();
        commonDuties.forEach(id -> wordings.addAll(all.getOrDefault(id, Set.of())));
        return wordings;
    }

    /** What a common duty was called first, also where no list has it any more; empty where there never was one of this id. */
    public Optional<String> firstOf(String commonDuty) {
        return all().getOrDefault(commonDuty, Set.of()).stream()
                .findFirst()
                .map(wording -> wording.substring(wording.indexOf(' ') + 1));
    }

    /**
     * That of a duty.
     *
     * @param list the code of the list it stands on
     * @param places the names of its township and of its county
     */
    public static String of(String list, String name, List<String> places) {
        ListKind kind = ListKind.BASIC.code().equals(list) ? ListKind.BASIC : ListKind.ASSISTED;
        return wording(
                kind == ListKind.BASIC,
                RowWording.of(kind, places, name, "", "", "").normalForm());
    }

    private static String wording(boolean basic, String normalForm) {
        return basic + " " + normalForm;
    }

    /** Read anew where the file is another. */
    private synchronized Map<String, Set<String>> all() {
        try {
            FileTime written = Files.exists(register) ? Files.getLastModifiedTime(register) : FileTime.fromMillis(0);
            Known before = known;
            if (before != null && before.written().equals(written)) {
                return before.wordings();
            }
            Map<String, Set<String>> wordings = new HashMap<>();
            for (Register.Entry entry : RegisterFile.read(register).entries()) {
                wordings.computeIfAbsent(entry.commonDuty(), any -> new LinkedHashSet<>(1))
                        .add(wording(entry.basic(), entry.normalForm()));
            }
            known = new Known(written, wordings);
            return wordings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the register of common duties", e);
        }
    }

    private record Known(FileTime written, Map<String, Set<String>> wordings) {}
}
