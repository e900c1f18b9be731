package org.samskap.registrations.internal.signup;

import java.util.List;

/** How much room there is, counted while nobody else could take or free a place, or else for show. */
public record Room(List<Limit> limits) {

    /** A limit and how many places of it are taken or kept. */
    public record Limit(Capacity capacity, int taken) {
        private boolean takes(Wish wish) {
            return !capacity.concerns(wish) || taken + wish.places() <= capacity.places();
        }

        private Limit after(Wish wish) {
            return capacity.concerns(wish) ? new Limit(capacity, taken + wish.places()) : this;
        }

        public int free() {
            return Math.max(0, capacity.places() - taken);
        }
    }

    /** Whether there is a place in everything that the wish touches. */
    public boolean takes(Wish wish) {
        return limits.stream().allMatch(limit -> limit.takes(wish));
    }

    /** What is left once the wish came true. */
    Room after(Wish wish) {
        return new Room(limits.stream().map(limit -> limit.after(wish)).toList());
    }
}
