package org.samskap.workinggroups.internal;

import java.util.List;

import org.samskap.events.EventId;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.life.Move;
import org.samskap.workinggroups.internal.needs.Said;
import org.samskap.workinggroups.internal.notes.NoteHead;

/**
 * A group with everything its page shows; what is for members only is in it, whoever shows it asks {@link Standing}.
 *
 * @param moves    the turns in its life, oldest first
 * @param actions  what is open first, the soonest first; of what is done the latest
 * @param notes    newest first
 * @param meetings its own meetings
 * @param fundings where it looks for money, the first first
 * @param needs    what it lacks
 * @param before   the groups that went up in it
 */
public record GroupView(GroupWithMembers found, List<Move> moves, List<Action> actions, List<NoteHead> notes, List<EventId> meetings,
                        List<Funding> fundings, List<Said> needs, List<WorkingGroupId> before) {}
