package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feeds of answers have told, where it cannot be read or written. */
class FeedStatesTests {

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadNowIsAProblemAndToldLater() throws IOException {
        FeedStates states = new FeedStates(folder);
        states.seen(answer("甲", "乙"));
        Path kept = folder.resolve("feeds/matters.json");
        Path away = Files.move(kept, folder.resolve("away"));
        Files.createDirectories(kept);

        assertThatThrownBy(() -> states.seen(answer("甲", "丙"))).hasMessageContaining("feeds-not-kept");

        Files.delete(kept);
        Files.move(away, kept);
        FeedStates.State state = states.seen(answer("甲", "丙"));
        assertThat(state.changes()).hasSize(1).allSatisfy(change -> {
            assertThat(change.fresh()).containsExactly("丙");
            assertThat(change.gone()).containsExactly("乙");
        });
    }

    @Test
    void whatCannotBeWrittenNowIsToldLater() throws IOException {
        Path feeds = Files.writeString(folder.resolve("feeds"), "a file where the folder would be");
        FeedStates states = new FeedStates(folder);

        assertThatThrownBy(() -> states.seen(answer("甲"))).hasMessageContaining("feeds-not-kept");

        Files.delete(feeds);
        assertThat(states.seen(answer("甲")).count()).isEqualTo(1);
    }

    @Test
    void whatIsDamagedIsKeptAndTheFeedBeginsAnew() throws IOException {
        FeedStates states = new FeedStates(folder);
        Path kept = folder.resolve("feeds/matters.json");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "{\"since\"");

        assertThat(states.seen(answer("甲")).changes()).isEmpty();

        assertThat(folder.resolve("feeds/matters.json.damaged")).hasContent("{\"since\"");
    }

    private static Answer answer(String... matters) {
        Words words = new Words("事", "matters");
        List<Map<String, Object>> rows = Arrays.stream(matters)
                .map(name -> Map.<String, Object>of("matter", name))
                .toList();
        return new Answer(
                "matters",
                null,
                words,
                words,
                Map.of(),
                List.of(new Column("matter", "string", "事", "matter")),
                rows,
                rows.size(),
                false,
                null,
                "RETURN 1",
                Map.of());
    }
}
