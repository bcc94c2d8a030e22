package org.dutygraph.duty;

import java.util.List;
import org.dutygraph.assistant.AssistantTool;
import org.dutygraph.assistant.Links;
import org.dutygraph.assistant.Part;
import org.dutygraph.assistant.SourceLine;
import org.springframework.stereotype.Component;

/** Tells an assistant all of one duty. */
@Component
class DutyTool implements AssistantTool<DutyTool.Asked, DutyTool.Told> {

    private final Duties duties;
    private final Links links;

    DutyTool(Duties duties, Links links) {
        this.duties = duties;
        this.links = links;
    }

    @Override
    public String name() {
        return "get_duty";
    }

    @Override
    public Class<Asked> asked() {
        return Asked.class;
    }

    @Override
    public Class<Told> answered() {
        return Told.class;
    }

    @Override
    public Told answer(Asked asked) {
        KnownDuty duty = duties.known(asked.id().strip());
        DutyProfile profile = duty.profile();
        return new Told(
                profile,
                duty.townshipItems(),
                links.line(profile.document(), profile.line()),
                links.to("/duties/" + profile.id()),
                Part.of(duty.siblings(), null, Part.MOST),
                Part.of(duty.stillBorne(), null, Part.MOST));
    }

    /** A duty's id. */
    record Asked(String id) {}

    /**
     * A duty.
     *
     * @param townshipItems what the township has to do where it assists, item by item
     * @param source where its row is printed
     * @param siblings the other duties that are instances of the same common duty
     * @param stillBorne the duties in which a reclaimed duty is still borne, or the reclaimed ones still borne in this one
     */
    record Told(
            DutyProfile duty,
            List<String> townshipItems,
            SourceLine source,
            String link,
            Part<Sibling> siblings,
            Part<StillBorne> stillBorne) {}
}
