package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.resolve.act.ActRules;
import org.junit.jupiter.api.Test;

class DocumentFaultTests {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";

    /** The first reclaimed duty of the list stands on line 322. */
    @Test
    void makesWhatARowBringsARuleToThrowAProblemOfItsLine() throws IOException {
        ReadDocument read = readWith(new StringIndexOutOfBoundsException(-1));

        assertThat(read.township()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::file, Problem::line, Problem::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(XIDI, 322, Rule.INTERNAL_FAULT));
        assertThat(read.problems().get(0).arguments().get(0)).startsWith("java.lang.StringIndexOutOfBoundsException");
    }

    @Test
    void containsAnErrorToo() throws IOException {
        assertThat(readWith(new StackOverflowError()).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.INTERNAL_FAULT);
    }

    private static ReadDocument readWith(Throwable thrown) throws IOException {
        LoadProperties properties = new LoadProperties(
                RECEIVED, RECEIVED.resolve("gazetteer"), RECEIVED.resolve("decisions"), Path.of("target"), false);
        Rules rules = Rules.read(properties);
        ActRules acts = spy(rules.acts());
        doThrow(thrown).when(acts).of(contains("对违规领取高龄津贴的追缴"));
        Rules failing =
                new Rules(rules.gazetteer(), rules.places(), rules.tables(), rules.functions(), acts, rules.quality());
        return new DocumentReading(properties, failing)
                .read(new SourceFile(XIDI, Files.readAllBytes(RECEIVED.resolve(XIDI))));
    }
}
