@unified @unified:borrowMargin
Feature: Borrow margin
  Borrows an asset. The exchange redeems a lend of the account's own first, which the result tells.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the pool's step and the account's position are asked for before

    @request @result
    Scenario: On top of a debt
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When borrowMargin is called with
        | code   | SOL   |
        | amount | 12.50 |
      Then the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |
        | POST /api/v1/borrowLend          |
      And the body of request 3 is
        """
        {"quantity": "12.5", "side": "Borrow", "symbol": "SOL"}
        """
      And the result is
        | kind       | BORROW               |
        | currency   | SOL                  |
        | amount     | 12.5                 |
        | debtBefore | 20                   |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
      And the answer has
        | redeemed  | 0    |
        | debtAfter | 32.5 |

    @result
    Scenario Outline: With 5000 USDC lent, <amount> of them
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When borrowMargin is called with
        | code   | USDC     |
        | amount | <amount> |
      Then the result is
        | kind       | BORROW               |
        | currency   | USDC                 |
        | amount     | <amount>             |
        | debtBefore | 0                    |
        | lentBefore | 5000                 |
        | timestamp  | 2023-11-14T22:13:20Z |
      And the answer has
        | redeemed  | <redeemed> |
        | debtAfter | <debt>     |

      Examples:
        | amount | redeemed | debt |
        | 1200   | 1200     | 0    |
        | 5600   | 5000     | 600  |

    @result
    Scenario: Without any position there is nothing read before to show
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When borrowMargin is called with
        | code   | SOL |
        | amount | 3   |
      Then the result is
        | kind       | BORROW               |
        | currency   | SOL                  |
        | amount     | 3                    |
        | debtBefore | 0                    |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
        | raw        | not there            |

  Rule: an amount is a multiple of the pool's step

    @error
    Scenario Outline: An amount of <amount>
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      When borrowMargin is called with
        | code   | SOL      |
        | amount | <amount> |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/borrowLend/markets |

      Examples:
        | amount    | message                                     |
        | 0         | amount 0: it has to be above 0              |
        | -1.5      | amount -1.5: it has to be above 0           |
        | 1.0000005 | amount 1.0000005: SOL has steps of 0.000001 |

    @request @result
    Scenario Outline: Brought to the step by rounding <rounding>
      Given the exchange's settings
        | amounts | <rounding> |
      And the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When borrowMargin is called with
        | code   | SOL       |
        | amount | 1.0000005 |
      Then the body of request 3 is
        """
        {"quantity": "<sent>", "side": "Borrow", "symbol": "SOL"}
        """
      And the result is
        | kind       | BORROW               |
        | currency   | SOL                  |
        | amount     | <sent>               |
        | debtBefore | 0                    |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
        | raw        | not there            |

      Examples:
        | rounding | sent     |
        | DOWN     | 1        |
        | UP       | 1.000001 |

  Rule: whatever fails says whether it was borrowed

    @error
    Scenario: An asset that nobody lends
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      When borrowMargin is called with
        | code   | DOGE |
        | amount | 5    |
      Then the call fails as BadSymbolException: "there is no pool to borrow DOGE from"
      And its outcome is NOT_SENT

    @error
    Scenario Outline: Refused with <code>
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      And the exchange answers executeBorrowLend in turn with
        | status | code   | message |
        | 400    | <code> | no      |
      When borrowMargin is called with
        | code   | SOL |
        | amount | 5   |
      Then the call fails as <exception>: "executeBorrowLend was refused with 400 <code>: no"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | code                        | exception                  |
        | INSUFFICIENT_MARGIN         | InsufficientFundsException |
        | INSUFFICIENT_SUPPLY         | InsufficientFundsException |
        | BORROW_REQUIRES_LEND_REDEEM | BadRequestException        |
        | BORROW_LIMIT                | BadRequestException        |

    @error
    Scenario: No final answer comes
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      And the exchange answers executeBorrowLend in turn with
        | status | code    | message |
        | 500    | TIMEOUT | late    |
      When borrowMargin is called with
        | code   | SOL |
        | amount | 5   |
      Then the call fails as UnknownOutcomeException: "executeBorrowLend has an unknown outcome: the answer was 500 TIMEOUT: late; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its deadline is given as "2023-11-14T22:13:25Z"
      And the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |
        | POST /api/v1/borrowLend          |

    @error
    Scenario: The position cannot be read, so that nothing was sent
      Given the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does
      And the exchange answers getBorrowLendPositions, whatever is asked, with
        """
        [{"symbol": "SOL"}]
        """
      When borrowMargin is called with
        | code   | SOL |
        | amount | 5   |
      Then the call fails as UnreadableAnswerException: "borrowMargin sent nothing: BorrowLendPosition: the exchange left out /0/netQuantity"
      And its outcome is NOT_SENT
