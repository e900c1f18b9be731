package org.samskap.proposals.web.moderation;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModerationMenu {

    @Bean
    MenuItem moderationMenuItem() {
        return new MenuItem(95, "menu.proposals.moderation", "/moderation", MenuItem.Audience.STAFF);
    }
}
