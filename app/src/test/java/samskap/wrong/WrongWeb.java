package samskap.wrong;

import org.samskap.ui.Access;
import org.samskap.ui.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Controllers as they must not be. */
public final class WrongWeb {
    private WrongWeb() {}

    /** Anybody may extend it. */
    @Controller
    public static class PublicController {}

    /** Says nothing of who may call. */
    @Controller
    static class UnguardedController {
        @GetMapping("/unguarded")
        void open() {}
    }

    /** A form that binds whatever has a setter. */
    public static class SettableForm {
        private boolean admin;

        public void setAdmin(boolean admin) {
            this.admin = admin;
        }

        public boolean isAdmin() {
            return admin;
        }
    }

    /** Binds it and says so. */
    @Controller
    static class SettingController {
        @Access(Access.Who.EVERYONE)
        @PostMapping("/set")
        void set(Shell shell, @ModelAttribute SettableForm form) {}
    }

    /** Binds it and says nothing, which Spring takes for the same. */
    @Controller
    static class QuietlySettingController {
        @Access(Access.Who.EVERYONE)
        @PostMapping("/set-quietly")
        void set(Shell shell, SettableForm form) {}
    }

    static class StatusThrower {
        void refuse() {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
