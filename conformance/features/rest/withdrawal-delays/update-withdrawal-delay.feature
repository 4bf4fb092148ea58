@rest @withdrawal-delays @operation:updateWithdrawalDelay
Feature: Update the withdrawal delay
  PATCH /wapi/v1/capital/withdrawals/delay, for a login with a browser: changes how long withdrawals to addresses off the whitelist wait.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: no key opens it, so it is not sent

    @refusal
    Scenario: A client with a key
      When I update the withdrawal delay
        | withdrawalDelayHours | 24     |
        | twoFactorToken       | 491027 |
      Then the call is not sent: "updateWithdrawalDelay was not sent: it needs a login with a browser, which no API key opens"
