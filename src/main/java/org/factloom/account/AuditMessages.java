package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the audit log. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("What was done")
    String title();

    @Message(
            "What was done to your account, and to you in your classes. Nobody can change this list. Why a mark was changed stands with the question, once its key is told.")
    String about_explained();

    @Message("What was done to accounts, roles and public sets. Nobody can change this list.")
    String house_explained();

    @Message("What was done in this class. Nobody can change this list.")
    String class_explained();

    @Message("Show")
    String show();

    @Message("Kind")
    String which();

    @Message("Everything")
    String everything();

    @Message("When ({zone})")
    String when(String zone);

    @Message("Who")
    String who();

    @Message("Why: {reason}")
    String why(String reason);

    @Message("There is no such entry.")
    String none();

    @Message("somebody without an account, or who has left")
    String unknown();

    @Message(
            "{#switch kind}{#case ROLE_CHANGED}Roles{#case NAME_CHANGED}Names of accounts{#case PASSWORD_CHANGED}Passwords{#case PASSWORD_LINK_SENT}Mailed links for passwords{#case ADDRESS_CHANGED}E-mail addresses{#case CODE_MADE}One-time codes{#case ACCOUNT_DISABLED}Accounts disabled{#case ACCOUNT_ENABLED}Accounts enabled{#case SETTING_CHANGED}Settings for all{#case TEACHER_INVITED}Invitations{#case INVITATION_WITHDRAWN}Invitations withdrawn{#case EXPIRED}Deleted as their time was over{#case TOKEN_MADE}Tokens made{#case TOKENS_REVOKED}Tokens revoked{#case DATA_EXPORTED}Exports of data{#case PERSON_ERASED}Accounts deleted{#case DEMONSTRATION_MADE}Demonstration filled{#case DEMONSTRATION_REMOVED}Demonstration removed{#case SET_REPORTED}Reports of sets{#case REPORT_DISMISSED}Reports dismissed{#case SET_WITHDRAWN}Sets withdrawn{#case SET_READMITTED}Sets readmitted{#case EXTRA_TIME}Extra time{#case CLASS_MADE}Class made{#case CLASS_CHANGED}Class renamed or moved{#case CLASS_ARCHIVED}Class put away{#case CLASS_TAKEN_BACK}Class taken back{#case CODE_RENEWED}New codes{#case JOINING_CHANGED}Who may join{#case TEACHER_ADDED}Teachers added{#case TEACHER_REMOVED}Teachers gone{#case STUDENT_JOINED}Students joined{#case STUDENT_ADDED}Students added from a list{#case STUDENT_LEFT}Students left{#case STUDENT_REMOVED}Students removed{#case STUDENT_RENAMED}Students renamed{#case GROUP_ENTERED}Put into groups{#case GROUP_LEFT}Taken out of groups{#case CARD_MADE}Login cards{#case MARK_GIVEN}Answers marked{#case MARK_CHANGED}Marks changed{#case CONTEST_ANSWERED}Contests answered{#case ACCOMMODATED}Accommodations{#case ACCOMMODATION_ENDED}Accommodations ended{#case EXTENDED}Extensions{#case TRY_GIVEN}Tries given{#case REOPENED}Attempts reopened{#case EXCUSED}Excused{#case EXCUSE_ENDED}Excused no longer{#case ATTEMPT_DELETED}Attempts deleted{#case ATTEMPT_RESTORED}Attempts restored{#case ASSIGNMENT_MADE}Assigned{#case ASSIGNMENT_CHANGED}Assignments changed{#case ASSIGNMENT_CLOSED}Assignments closed{#case ASSIGNMENT_DELETED}Assignments deleted{/switch}")
    String kind(AuditKind kind);

    @Message(
            "{#switch entry.kind}{#case ROLE_CHANGED}{#if !entry.said('to')}changed the role of {of}{#else if entry.subject}made {of} {entry.said('to')}, until then {entry.said('from')}{#else}made somebody who has left {entry.said('to')}, until then {entry.said('from')}{/if}{#case NAME_CHANGED}{#if entry.said('to')}changed the name of the account from “{entry.said('from')}” to “{entry.said('to')}”{#else}changed the name of the account{/if}{#case PASSWORD_CHANGED}chose a new password{#case PASSWORD_LINK_SENT}asked for a new password of {of}, and a link was mailed{#case ADDRESS_CHANGED}changed the e-mail address{#case CODE_MADE}made a one-time code for {of}{#case ACCOUNT_DISABLED}disabled the account of {of}{#case ACCOUNT_ENABLED}enabled the account of {of} again{#case SETTING_CHANGED}changed “{entry.said('setting')}” from “{entry.said('from')}” to “{entry.said('to')}”{#case TEACHER_INVITED}invited “{entry.said('label')}” to teach{#case INVITATION_WITHDRAWN}withdrew an invitation{#case EXPIRED}deleted {entry.said('count')}: {entry.said('of')}, from before {entry.said('before')}, by itself{#case TOKEN_MADE}made the token “{entry.said('label')}”{#case TOKENS_REVOKED}revoked {#if entry.said('label')}the token “{entry.said('label')}”{#else}every token and session{/if}{#case DATA_EXPORTED}took along all that is held of {of}{#case PERSON_ERASED}deleted an account or a guest{#case DEMONSTRATION_MADE}filled a demonstration class with simulated students{#case DEMONSTRATION_REMOVED}removed the demonstration class and its simulated people{#case SET_REPORTED}reported the set “{entry.said('set')}”{#case REPORT_DISMISSED}found nothing wrong with the set “{entry.said('set')}”{#case SET_WITHDRAWN}withdrew the set “{entry.said('set')}”{#case SET_READMITTED}let the set “{entry.said('set')}” be public again{#case EXTRA_TIME}gave {of} {entry.said('minutes')} more minutes{#case CLASS_MADE}made the class{#case CLASS_CHANGED}changed “{entry.said('from')}” to “{entry.said('to')}”{#case CLASS_ARCHIVED}put the class away{#case CLASS_TAKEN_BACK}took the class back{#case CODE_RENEWED}made a new code to join{#case JOINING_CHANGED}changed who may join: {#if entry.said('open') == 'true'}open{#else}closed{/if}, {#if entry.said('guests') == 'true'}guests too{#else}only with an account{/if}{#case TEACHER_ADDED}let {of} teach the class{#case TEACHER_REMOVED}ended that {of} teaches the class{#case STUDENT_JOINED}joined as “{entry.said('name')}”{#case STUDENT_ADDED}added “{entry.said('name')}” from a list{#case STUDENT_LEFT}left the class{#case STUDENT_REMOVED}removed “{entry.said('name')}” from the class{#case STUDENT_RENAMED}renamed “{entry.said('from')}” to “{entry.said('to')}”{#case GROUP_ENTERED}put “{entry.said('name')}” into the group “{entry.said('group')}”{#case GROUP_LEFT}took “{entry.said('name')}” out of the group “{entry.said('group')}”{#case CARD_MADE}made a login card for “{entry.said('name')}”{#case MARK_GIVEN}marked what {of} answered to question {entry.said('question')} of “{entry.said('attempt')}”{#case MARK_CHANGED}{#if entry.said('left') == 'true'}commented on what {of} answered{#if entry.said('question')} to question {entry.said('question')}{/if} in “{entry.said('attempt')}”, and left the mark as it was, {entry.said('to')}{#else}{#if entry.said('undone')}took back a correction, and with it {/if}changed the mark of {of} in “{entry.said('attempt')}”{#if entry.said('from')} from {entry.said('from')} to {entry.said('to')}{/if}{/if}{#case CONTEST_ANSWERED}{#if entry.said('accepted')}accepted{#else}answered{/if} what {of} contested in “{entry.said('attempt')}”{#case ACCOMMODATED}gave {of} in every quiz: {#if entry.said('pace') == 'unlimited'}no time limit{#else if entry.said('pace') == '1'}the usual time{#else}time × {entry.said('pace')}{/if}{#if entry.said('later')}, times that end {entry.said('later')} later{/if}{#case ACCOMMODATION_ENDED}ended what {of} was given in every quiz{#case EXTENDED}gave {of} other times for “{entry.said('title')}”: {entry.said('times')}{#case TRY_GIVEN}gave {of} one more try at “{entry.said('title')}”{#case REOPENED}reopened attempt {entry.said('try')} of {of} at “{entry.said('title')}”{#if entry.said('until')}, until {entry.said('until')}{/if}{#case EXCUSED}excused {of} from “{entry.said('title')}”{#case EXCUSE_ENDED}let “{entry.said('title')}” count for {of} again{#case ATTEMPT_DELETED}deleted attempt {entry.said('try')} of {of} at “{entry.said('title')}”{#case ATTEMPT_RESTORED}restored attempt {entry.said('try')} of {of} at “{entry.said('title')}”{#case ASSIGNMENT_MADE}assigned “{entry.said('title')}” to {entry.said('aims')}{#case ASSIGNMENT_CHANGED}changed the assignment “{entry.said('title')}”: {entry.said('changes')}{#case ASSIGNMENT_CLOSED}closed the assignment “{entry.said('title')}”{#case ASSIGNMENT_DELETED}deleted the assignment “{entry.said('title')}”{/switch}")
    String sentence(AuditReading.Entry entry, String of);

    @Message("{#if entry.subject}{entry.subject}{#else}somebody without an account, or who has left{/if}")
    String subject(AuditReading.Entry entry);
}
