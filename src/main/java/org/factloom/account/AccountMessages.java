package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about accounts. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Name")
    String name();

    @Message("What others see, and what you sign in with. It need not be your real name.")
    String name_hint();

    @Message("Password")
    String password();

    @Message("At least {shortest} characters. Several words are easy to remember and hard to guess.")
    String password_hint(int shortest);

    @Message("Sign in")
    String sign_in();

    @Message("Sign up")
    String sign_up();

    @Message("Create the account")
    String sign_up_action();

    @Message("What you have learned so far comes with you.")
    String sign_up_keeps();

    @Message("No e-mail address is needed. Keep the password well: nobody can read it.")
    String sign_up_explained();

    @Message("No account yet?")
    String no_account();

    @Message("Already have an account?")
    String has_account();

    @Message("I teach, and want to prepare quizzes for classes")
    String as_teacher();

    @Message("Name or password is wrong.")
    String wrong_credentials();

    @Message("There were too many failed attempts. Please wait {minutes} min before trying again.")
    String throttled(long minutes);

    @Message("Many accounts were made from your network just now. Please wait {minutes} min before making another.")
    String sign_ups_throttled(long minutes);

    @Message("Many wrong codes came from your network just now. Please wait {minutes} min before trying another.")
    String codes_throttled(long minutes);

    @Message("Your first sign-in")
    String first();

    @Message("Code of your login card")
    String card_code();

    @Message("Twelve letters and digits. Your teacher has given it to you.")
    String card_code_hint();

    @Message("Go on")
    String card_go_on();

    @Message(
            "This code does not open an account: it was used already, is older than 90 days, or your teacher has made a new one. Ask for a new card.")
    String card_code_wrong();

    @Message(
            "You sign in as {name}. Choose the password with which you will sign in from now on; the code is of no use then.")
    String choose_password(String name);

    @Message("Choose it and sign in")
    String choose_action();

    @Message("I have a login card")
    String have_card();

    @Message("Many people are signing in right now. Please try again in a few seconds.")
    String busy();

    @Message("Enter a name of 1 to 80 visible characters.")
    String name_unfit();

    @Message("Somebody has this name already. Choose another one.")
    String name_taken();

    @Message("The password needs at least {shortest} characters.")
    String password_short(int shortest);

    @Message("The password may have at most {longest} characters.")
    String password_long(int longest);

    @Message("The password must not be the name.")
    String password_is_name();

    @Message(
            "This password is among those that are guessed first. Take another: several words that do not belong together are good.")
    String password_common();

    @Message("Settings")
    String settings();

    @Message("Signed in as {name}, {role}")
    String signed_in_as(String name, String role);

    @Message("Your name")
    String your_name();

    @Message("Save the name")
    String save_name();

    @Message("Present password")
    String present_password();

    @Message("New password")
    String new_password();

    @Message("Change the password")
    String change_password();

    @Message("You stay signed in here; every other device is signed out, and every token is revoked.")
    String change_password_explained();

    @Message("This is not your present password.")
    String present_password_wrong();

    @Message("The name is saved.")
    String done_name();

    @Message("The password is changed. Every other device has been signed out, and every token revoked.")
    String done_password();

    @Message("The token is revoked; what used it can no longer sign in.")
    String done_revoked();

    @Message("Reviewing")
    String reviewing();

    @Message(
            "Your time zone, when your day begins, how much you want to remember, new facts a day, the size of a session.")
    String reviewing_explained();

    @Message("Change how you review")
    String change_reviewing();

    @Message("Keyboard")
    String keyboard();

    @Message("The switch needs JavaScript, and so do the shortcuts.")
    String keyboard_needs_script();

    @Message("Devices")
    String devices();

    @Message("Signs you out here and on every other device, and revokes every token.")
    String devices_explained();

    @Message("Sign out everywhere")
    String sign_out_everywhere();

    @Message("Access for programs")
    String tokens();

    @Message(
            "A program that sends a token as “Authorization: Bearer …” to the addresses under /api acts for you. What it can ask is described at")
    String tokens_explained();

    @Message("What is the token for?")
    String token_label();

    @Message("Make a token")
    String token_create();

    @Message("Enter 1 to 80 characters.")
    String token_label_unfit();

    @Message("Your new token. Copy it now: it is not shown again.")
    String token_made();

    @Message("Your tokens")
    String token_list();

    @Message("Made on")
    String token_made_on();

    @Message("Action")
    String action();

    @Message("Revoke")
    String token_revoke();

    @Message("Set up Factloom")
    String setup();

    @Message(
            "This makes the first administrator account. The code was printed where Factloom was started; each start without an administrator prints a new one.")
    String setup_explained();

    @Message("One-time code")
    String setup_code();

    @Message("This is not the code that was printed at the last start.")
    String setup_code_wrong();

    @Message("Create the administrator")
    String setup_action();

    @Message("People")
    String people();

    @Message("Everyone with an account")
    String people_caption();

    @Message("Find by name")
    String people_search();

    @Message("Find")
    String people_find();

    @Message("Nobody has a name like that.")
    String people_none();

    @Message("Role")
    String role();

    @Message("Role of {name}")
    String role_of(String name);

    @Message("Since")
    String since();

    @Message("Change")
    String role_change();

    @Message("that is you")
    String yourself();

    @Message("{name} is now {role}.")
    String role_changed(String name, String role);

    @Message("Make an administrator")
    String make_administrator();

    @Message(
            "{name} will see all accounts and change roles, yours too, choose the settings for all, and withdraw public sets.")
    String make_administrator_explained(String name);

    @Message("Leave the role as it is")
    String leave_role();

    @Message("You cannot change your own role: another administrator can.")
    String own_role();

    @Message("This account is of somebody who is simulated, whose role stays.")
    String simulated_role();

    @Message("You cannot disable or enable your own account: another administrator can.")
    String own_state();

    @Message("You change your own password in your settings; another administrator can make a code for you.")
    String own_code();

    @Message("You do not administer any more: another administrator has just changed that.")
    String no_administrator();

    @Message("disabled")
    String disabled();

    @Message("This account is disabled. An administrator can enable it again.")
    String account_disabled();

    @Message("There is no such role. Choose one of the list.")
    String role_unknown();

    @Message(
            "{#switch role}{#case GUEST}guest{#case STUDENT}student{#case TEACHER}teacher{#case ADMINISTRATOR}administrator{/switch}")
    String role_name(Role role);
}
