package org.samskap.workinggroups;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Willing;
import org.samskap.proposals.WillingPeople;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** People who want to work on proposals. */
@TestConfiguration(proxyBeanMethods = false)
class Eager {

    static class Hands implements WillingPeople {
        final List<Willing> all = new CopyOnWriteArrayList<>();

        @Override
        public List<Willing> listFor(Collection<ProposalId> proposals) {
            return all.stream().filter(one -> proposals.contains(one.proposal())).toList();
        }

        @Override
        public void offer(Actor person, ProposalId proposal, @Nullable OrganisationId organisation, boolean nameAgreed) {
            all.add(new Willing(proposal, person.id(), organisation, nameAgreed));
        }

        @Override
        public void withdraw(Actor person, ProposalId proposal) {
            all.removeIf(one -> one.person().equals(person.id()) && one.proposal().equals(proposal));
        }
    }

    @Bean
    Hands hands() {
        return new Hands();
    }
}
