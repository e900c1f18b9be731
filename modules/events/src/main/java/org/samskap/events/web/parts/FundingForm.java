package org.samskap.events.web.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The line that page, mail and paper must carry about who pays. */
public record FundingForm(@Nullable String version, @Nullable String fundingLine) implements PartForm {

    static FundingForm of(EventDetails event) {
        return new FundingForm(String.valueOf(event.version()), event.plan().fundingLine());
    }

    @Override
    public List<Group> groups(Texts texts) {
        return List.of(Group.of(new Ask(texts, "funding").optional("fundingLine", fundingLine, Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).atMost(1000, "fundingLine", fundingLine).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        return plan.withOrganisers(plan.organisers(), Typed.text(fundingLine));
    }
}
