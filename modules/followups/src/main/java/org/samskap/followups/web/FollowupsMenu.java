package org.samskap.followups.web;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowupsMenu {

    @Bean
    MenuItem resultsMenuItem() {
        return new MenuItem(50, "menu.followups.results", "/results", MenuItem.Audience.EVERYONE);
    }

    @Bean
    MenuItem deskMenuItem() {
        return new MenuItem(90, "menu.followups.desk", "/desk", MenuItem.Audience.STAFF);
    }
}
