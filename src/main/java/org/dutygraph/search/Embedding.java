package org.dutygraph.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns Chinese text into a vector that tells its meaning: BGE small zh 1.5, quantised, inside this process; 512 numbers. The
 * model is loaded when it is first needed.
 */
@Component
public class Embedding {

    private @Nullable EmbeddingModel model;

    /** The meaning of a text. */
    public float[] of(String text) {
        return model().embed(text).content().vector();
    }

    /** The meaning of each text. */
    public List<float[]> of(List<String> texts) {
        return model().embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(dev.langchain4j.data.embedding.Embedding::vector)
                .toList();
    }

    private synchronized EmbeddingModel model() {
        if (model == null) {
            model = new BgeSmallZhV15QuantizedEmbeddingModel();
        }
        return model;
    }
}
