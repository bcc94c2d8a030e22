package org.dutygraph.collection;

import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.web.Citation;

/** In which form programs that keep references take several of them. */
enum CitationForm {
    ris("application/x-research-info-systems") {
        @Override
        String of(List<Citation> citations) {
            return citations.stream().map(Citation::ris).collect(Collectors.joining("\n\n", "", "\n"));
        }
    },
    bib("text/x-bibtex") {
        @Override
        String of(List<Citation> citations) {
            return citations.stream().map(Citation::bibtex).collect(Collectors.joining("\n\n", "", "\n"));
        }
    },
    /** CSL-JSON; each citation by itself is an array of one. */
    json("application/vnd.citationstyles.csl+json") {
        @Override
        String of(List<Citation> citations) {
            return citations.stream()
                    .map(Citation::csl)
                    .map(one -> one.substring(one.indexOf('[') + 1, one.lastIndexOf(']')))
                    .collect(Collectors.joining(",", "[", "]"));
        }
    };

    private final String mediaType;

    CitationForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** All of them as one file. */
    abstract String of(List<Citation> citations);
}
