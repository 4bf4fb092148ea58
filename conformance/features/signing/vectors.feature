@signing
Feature: Signing vectors
  A vector is a request, the text that must be signed for it, and the signature over that text. The vectors stand in
  fixtures/signing, in a form that any implementation can read; Ed25519 signatures are deterministic, so they are
  compared byte for byte.

  Rule: exchange and runtime make the same text and the same signature

    Scenario Outline: <vector>
      Given the signing vector "<vector>"
      Then the exchange's own routine gives its signing string and its signature
      And the runtime gives its signing string
      And Ed25519Signer gives its signature
      And JcaSigner gives its signature

      Examples: the rules
        | vector                          |
        | no-parameters                   |
        | query-sorted-by-name            |
        | booleans-and-the-longest-window |
        | shortest-window                 |
        | repeated-query-name             |
        | empty-body                      |
        | null-is-left-out                |
        | patch-with-a-body               |
        | batch-repeats-the-instruction   |
        | cancel-without-window-header    |
        | stream-subscription             |

      Examples: the values
        | vector                               |
        | largest-client-id-and-trailing-zeros |
        | client-id-zero                       |
        | percent-sign-unencoded               |
        | special-characters-unencoded         |
        | symbol-with-a-dot                    |
        | attached-take-profit-and-stop-loss   |
        | withdrawal                           |
        | secret-of-64-bytes                   |

    Scenario Outline: every vector of <operation>
      Given the signing vectors of <operation>
      Then the exchange's own routine gives their signing strings and their signatures
      And the runtime gives their signing strings
      And Ed25519Signer gives their signatures
      And JcaSigner gives their signatures

      Examples: files of fixtures/signing/operations
        | operation                    |
        | getAccount                   |
        | updateAccount                |
        | convertDust                  |
        | getMaxBorrowQuantity         |
        | getMaxOrderQuantity          |
        | getMaxWithdrawalQuantity     |
        | getBorrowLendPositions       |
        | executeBorrowLend            |
        | getBalances                  |
        | getCollateral                |
        | getDeposits                  |
        | getDepositAddress            |
        | getOrder                     |
        | executeOrder                 |
        | cancelOrder                  |
        | executeOrders                |
        | getOpenOrders                |
        | cancelOpenOrders             |
        | getPositions                 |
        | submitQuote                  |
        | submitRfq                    |
        | acceptQuote                  |
        | refreshRfq                   |
        | cancelRfq                    |
        | getStrategy                  |
        | createStrategy               |
        | cancelStrategy               |
        | getOpenStrategies            |
        | cancelOpenStrategies         |
        | getWithdrawals               |
        | requestWithdrawal            |
        | getBorrowLendHistory         |
        | getInterestPayments          |
        | getBorrowLendPositionHistory |
        | getDustConversions           |
        | getFills                     |
        | getFundingPayments           |
        | getOrderHistory              |
        | getRfqHistory                |
        | getQuoteHistory              |
        | getRfqFills                  |
        | getQuoteFills                |
        | getSettlements               |
        | getStrategyHistory           |
        | getPositionHistory           |
        | subscribe                    |

  Rule: what the client sends is what the vector says

    Scenario Outline: <operation> sends <vector>
      Given the signing vector "<vector>"
      When the client sends its request by <operation>
      Then the exchange received its signing string and its signature

      Examples:
        | operation    | vector                               |
        | executeOrder | largest-client-id-and-trailing-zeros |
        | cancelOrder  | client-id-zero                       |
        | getFills     | query-sorted-by-name                 |
        | getFills     | repeated-query-name                  |
        | getBalances  | secret-of-64-bytes                   |
        | getPositions | shortest-window                      |

    Scenario Outline: <operation> sends its vectors
      Given the signing vectors of <operation>
      Then the exchange receives their signing strings and signatures when the client sends them by <operation>

      Examples: all signed operations
        | operation                    |
        | getAccount                   |
        | updateAccount                |
        | convertDust                  |
        | getMaxBorrowQuantity         |
        | getMaxOrderQuantity          |
        | getMaxWithdrawalQuantity     |
        | getBorrowLendPositions       |
        | executeBorrowLend            |
        | getBalances                  |
        | getCollateral                |
        | getDeposits                  |
        | getDepositAddress            |
        | getOrder                     |
        | executeOrder                 |
        | cancelOrder                  |
        | executeOrders                |
        | getOpenOrders                |
        | cancelOpenOrders             |
        | getPositions                 |
        | submitQuote                  |
        | submitRfq                    |
        | acceptQuote                  |
        | refreshRfq                   |
        | cancelRfq                    |
        | getStrategy                  |
        | createStrategy               |
        | cancelStrategy               |
        | getOpenStrategies            |
        | cancelOpenStrategies         |
        | getWithdrawals               |
        | requestWithdrawal            |
        | getBorrowLendHistory         |
        | getInterestPayments          |
        | getBorrowLendPositionHistory |
        | getDustConversions           |
        | getFills                     |
        | getFundingPayments           |
        | getOrderHistory              |
        | getRfqHistory                |
        | getQuoteHistory              |
        | getRfqFills                  |
        | getQuoteFills                |
        | getSettlements               |
        | getStrategyHistory           |
        | getPositionHistory           |

    Scenario: a subscription is signed like a request
      Given the signing vector "stream-subscription"
      When the client subscribes to "account.orderUpdate"
      Then the exchange received its subscription and its signature

    Scenario: the window is always sent, and the signature is the same as without it
      Given the signing vector "cancel-without-window-header"
      When the client sends its request by cancelOrder
      Then the exchange received its signing string and its signature
      And the header "X-Window" is "5000"
