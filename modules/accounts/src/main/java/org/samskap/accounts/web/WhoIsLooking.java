package org.samskap.accounts.web;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.StaffCheck;
import org.samskap.ui.Viewing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells the layout whose name stands in the head and whether the desk belongs in the menu. */
@Component
class WhoIsLooking implements Viewing {
    private final CurrentPerson current;
    private final SingletonSupplier<StaffCheck> staff;

    WhoIsLooking(CurrentPerson current, ObjectProvider<StaffCheck> staff) {
        this.current = current;
        this.staff = SingletonSupplier.ofNullable(staff::getIfAvailable);
    }

    @Override
    public @Nullable String viewerName() {
        var actor = current.actor();
        return actor == null ? null : actor.name();
    }

    @Override
    public boolean staff() {
        var actor = current.actor();
        var check = actor == null ? null : staff.get();
        return check != null && check.isStaff(actor.id());
    }

    @Override
    public String signInPath() {
        return SignInDetour.PAGE;
    }

    @Override
    public String accountPath() {
        return "/me";
    }
}
