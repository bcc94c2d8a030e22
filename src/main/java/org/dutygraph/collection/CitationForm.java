package org.dutygraph.collection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.web.Citation;

/** In which form programs that keep references take several of them. */
enum CitationForm {
    ris("application/x-research-info-systems", Citation::ris),
    bib("text/x-bibtex", Citation::bibtex),
    json("application/vnd.citationstyles.csl+json", Citation::csl) {
        /** Each is an array of one. */
        @Override
        String of(List<Citation> citations) {
            return citations.stream()
                    .map(Citation::csl)
                    .map(one -> one.substring(one.indexOf('[') + 1, one.lastIndexOf(']')))
                    .collect(Collectors.joining(",", "[", "]"));
        }
    };

    private final String mediaType;
    private final Function<Citation, String> one;

    CitationForm(String mediaType, Function<Citation, String> one) {
        this.mediaType = mediaType;
        this.one = one;
    }

    String mediaType() {
        return mediaType;
    }

    /** All of them as one file. */
    String of(List<Citation> citations) {
        return citations.stream().map(one).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
