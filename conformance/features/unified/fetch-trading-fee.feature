@unified @unified:fetchTradingFee
Feature: Fetch trading fee
  What the account pays for trading on one market.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: basis points become fractions, and a market has the fees of its kind

    @request @result
    Scenario Outline: On <symbol>
      Given the exchange answers with fixture "account/get-account/full"
      When fetchTradingFee is called with
        | symbol | <symbol> |
      Then the requests are
        | GET /api/v1/markets |
        | GET /api/v1/account |
      And the result is
        | symbol     | <answer> |
        | maker      | <maker>  |
        | taker      | <taker>  |
        | percentage | true     |
        | tierBased  | true     |

      Examples:
        | symbol          | answer          | maker    | taker   |
        | SOL/USDC        | SOL/USDC        | 0.0008   | 0.00095 |
        | SOL/USDC:USDC   | SOL/USDC:USDC   | -0.00005 | 0.00045 |
        | kPEPE_USDC_PERP | kPEPE/USDC:USDC | -0.00005 | 0.00045 |

  Rule: what fails tells why

    @error
    Scenario: A market that there is not
      When fetchTradingFee is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A kind of market that the exchange does not name fees for
      Given the exchange answers with fixture "account/get-account/full"
      When fetchTradingFee is called with
        | symbol | RAIN-2026_USDC |
      Then the call fails as NotSupportedException: "fetchTradingFee: the exchange does not say what trading on RAIN-2026_USDC costs"

    @error
    Scenario: A key that the exchange does not know
      Given the exchange answers getAccount in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When fetchTradingFee is called with
        | symbol | SOL/USDC |
      Then the call fails as AuthenticationException: "getAccount was refused with 401 UNAUTHORIZED: Unauthorized"
      And its outcome is REFUSED
