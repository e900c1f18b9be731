package org.samskap.crash;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.samskap.Samskap;
import org.samskap.followups.Trails;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.Raise;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import samskap.launch.Launch;

/** The product in a process of its own that dies at the worst moment, and then starts again. Run by {@link CrashTests}. */
final class CrashingProduct {
    private CrashingProduct() {}

    /** @param args {@code raise} to die after the commit, or {@code look} and the id of the proposal to look for; then settings */
    public static void main(String[] args) throws Exception {
        var raising = args[0].equals("raise");
        var product = raising ? Launch.of(Samskap.class, Halt.class) : Launch.of(Samskap.class);
        var context = product.run(Arrays.copyOfRange(args, raising ? 1 : 2, args.length));
        // What goes wrong here must end the process, too: the threads of the product would keep it.
        try (context) {
            if (raising) raise(context);
            else look(context, ProposalId.of(args[1]));
        }
    }

    private static void raise(ApplicationContext context) {
        var space = context.getBean(Spaces.class).open(new Space(SpaceId.next(), "krasch", "Krasch", Lang.SV, ZoneId.of("Europe/Stockholm"),
                "KR", "s", "a", "w", "h", "kommunikatör", null, 14, false, false));
        context.getBean(ProposalDesk.class).raise(new Raise(space, null, "Tappa ingenting", "", Lang.SV, Raise.Byline.ANONYMOUS, null, null, "crash"));
    }

    private static void look(ApplicationContext context, ProposalId proposal) throws InterruptedException {
        var trails = context.getBean(Trails.class);
        for (int tries = 0; trails.listFor(proposal).isEmpty() && tries < 150; tries++) TimeUnit.MILLISECONDS.sleep(100);
        System.out.println("STEPS " + trails.listFor(proposal).size() + " PROMISED " + trails.findPromise(proposal).isPresent());
    }

    /** Ends the process without any goodbye, as soon as the proposal is stored and before anybody could hear of it. */
    static final class Halt {
        @EventListener
        void on(ProposalRaised event) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(event.proposal()));
        }
    }

    /** Comes before the listeners of Modulith, which wait for the same commit. */
    private record AfterCommit(ProposalId proposal) implements TransactionSynchronization {
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            System.out.println("RAISED " + proposal.value());
            System.out.flush();
            Runtime.getRuntime().halt(9);
        }
    }
}
