package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the audit log. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("What was done")
    String title();

    @Message("What was done to your account, and to you in your classes. Nobody can change this list.")
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
            "{#switch kind}{#case ROLE_CHANGED}Roles{#case NAME_CHANGED}Names of accounts{#case PASSWORD_CHANGED}Passwords{#case TOKEN_MADE}Tokens made{#case TOKENS_REVOKED}Tokens revoked{#case DATA_EXPORTED}Exports of data{#case PERSON_ERASED}Accounts deleted{#case SET_REPORTED}Reports of sets{#case REPORT_DISMISSED}Reports dismissed{#case SET_WITHDRAWN}Sets withdrawn{#case SET_READMITTED}Sets readmitted{#case EXTRA_TIME}Extra time{#case CLASS_MADE}Class made{#case CLASS_CHANGED}Class renamed or moved{#case CLASS_ARCHIVED}Class put away{#case CLASS_TAKEN_BACK}Class taken back{#case CODE_RENEWED}New codes{#case JOINING_CHANGED}Who may join{#case TEACHER_ADDED}Teachers added{#case TEACHER_REMOVED}Teachers gone{#case STUDENT_JOINED}Students joined{#case STUDENT_ADDED}Students added from a list{#case STUDENT_LEFT}Students left{#case STUDENT_REMOVED}Students removed{#case STUDENT_RENAMED}Students renamed{#case GROUP_ENTERED}Put into groups{#case GROUP_LEFT}Taken out of groups{#case CARD_MADE}Login cards{#case MARK_CHANGED}Marks changed{#case CONTEST_ANSWERED}Contests answered{/switch}")
    String kind(AuditKind kind);

    @Message(
            "{#switch entry.kind}{#case ROLE_CHANGED}made {of} {entry.said('to')}, before {entry.said('from')}{#case NAME_CHANGED}changed the name of the account from “{entry.said('from')}” to “{entry.said('to')}”{#case PASSWORD_CHANGED}chose a new password{#case TOKEN_MADE}made the token “{entry.said('label')}”{#case TOKENS_REVOKED}revoked {#if entry.said('label')}the token “{entry.said('label')}”{#else}every token and session{/if}{#case DATA_EXPORTED}took along all that is held of {of}{#case PERSON_ERASED}deleted an account or a guest{#case SET_REPORTED}reported the set “{entry.said('set')}”{#case REPORT_DISMISSED}found nothing wrong with the set “{entry.said('set')}”{#case SET_WITHDRAWN}withdrew the set “{entry.said('set')}”{#case SET_READMITTED}let the set “{entry.said('set')}” be public again{#case EXTRA_TIME}gave {of} {entry.said('minutes')} more minutes{#case CLASS_MADE}made the class{#case CLASS_CHANGED}changed “{entry.said('from')}” to “{entry.said('to')}”{#case CLASS_ARCHIVED}put the class away{#case CLASS_TAKEN_BACK}took the class back{#case CODE_RENEWED}made a new code to join{#case JOINING_CHANGED}changed who may join: {#if entry.said('open') == 'true'}open{#else}closed{/if}, {#if entry.said('guests') == 'true'}guests too{#else}only with an account{/if}{#case TEACHER_ADDED}let {of} teach the class{#case TEACHER_REMOVED}ended that {of} teaches the class{#case STUDENT_JOINED}joined as “{entry.said('name')}”{#case STUDENT_ADDED}added “{entry.said('name')}” from a list{#case STUDENT_LEFT}left the class{#case STUDENT_REMOVED}removed “{entry.said('name')}” from the class{#case STUDENT_RENAMED}renamed “{entry.said('from')}” to “{entry.said('to')}”{#case GROUP_ENTERED}put “{entry.said('name')}” into the group “{entry.said('group')}”{#case GROUP_LEFT}took “{entry.said('name')}” out of the group “{entry.said('group')}”{#case CARD_MADE}made a login card for “{entry.said('name')}”{#case MARK_CHANGED}changed the mark of {of} in “{entry.said('attempt')}” from {entry.said('from')} to {entry.said('to')}{#case CONTEST_ANSWERED}answered what {of} contested in “{entry.said('attempt')}”{/switch}")
    String sentence(AuditReading.Entry entry, String of);

    @Message("{#if entry.subject}{entry.subject}{#else}somebody without an account, or who has left{/if}")
    String subject(AuditReading.Entry entry);
}
