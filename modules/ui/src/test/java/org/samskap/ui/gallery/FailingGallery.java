package org.samskap.ui.gallery;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;

import org.samskap.ui.Conflict;
import org.samskap.ui.Fragment;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Shell;
import org.samskap.ui.TooManyAttempts;
import org.samskap.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

import gg.jte.Content;

/** Everything that can go wrong, and fragments. */
@Controller
class FailingGallery {

    @GetMapping("/gallery/fails/{how}")
    Content fail(@PathVariable String how) throws Exception {
        throw switch (how) {
            case "not-visible" -> new NotVisible("proposal 7");
            case "conflict" -> new Conflict("proposal 7");
            case "too-many" -> new TooManyAttempts(Duration.ofMillis(200));
            case "large" -> new MaxUploadSizeExceededException(10);
            case "unusable" -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "secret reason");
            case "forbidden" -> new ResponseStatusException(HttpStatus.FORBIDDEN);
            case "away" -> new IllegalStateException("secret host", new SQLTransientConnectionException("secret host"));
            case "denied" -> new AccessDeniedException("secret rule");
            default -> new IllegalStateException("secret detail");
        };
    }

    @GetMapping("/gallery/number")
    Content number(@RequestParam int number) {
        return Ui.notice(Integer.toString(number));
    }

    @GetMapping("/gallery/number/{number}")
    Content numbered(@PathVariable int number) {
        return Ui.notice(Integer.toString(number));
    }

    @PostMapping("/gallery/number")
    Fragment mend(Shell shell) {
        return Fragment.toMend(Ui.notice("Rätta")).saying("Något \"är\" fel");
    }
}
